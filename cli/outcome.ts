/** Exit codes: what scripts rely on. */
export const EXIT = { clean: 0, findings: 1, usage: 2, fault: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command produces; the edge prints it and exits. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly output?: string;
  /** The same of what is no text. */
  readonly bytes?: Uint8Array;
  /** Lines for standard error. */
  readonly notes?: readonly string[];
}

/** A mistake of the caller's: told in one line, exit 2. */
export class UsageError extends Error {}
