/** What a command takes from the process: given by `main.ts`, faked by tests. */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isOutputTerminal: boolean;
  readonly readInput: () => Promise<string>;
  /** For whoever waits at a terminal. */
  readonly tellProgress: (line: string) => void;
  readonly version: string;
}
