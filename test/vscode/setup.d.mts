export interface Rig {
  chromium: string;
  node: string;
  codeServerEntry: string;
}

export interface MissingRig {
  missing: string;
}

export interface WebRig {
  chromium: string;
  /** The folder of the package. */
  codeOss: string;
}

export function findRig(): Promise<Rig | MissingRig>;
export function findWebRig(): Promise<WebRig | MissingRig>;
export function ensureRig(say?: (line: string) => void): Promise<Rig | MissingRig>;
export function cacheFolder(): string;
/** Where Chromium lies, if there is one. */
export function findChromium(): string | undefined;
