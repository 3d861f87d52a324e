/** Where a command says what came of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Why a command ends before its time, in words for whoever called it. */
export class CommandError extends Error {
  /** As a shell gets it: 1 for what a command was given, 2 for how it was called. */
  readonly exitCode: 1 | 2 = 1;
}

/** A command called in a way that it does not have. */
export class Misuse extends CommandError {
  override readonly exitCode = 2;
}

/** The reason that the system gives, without the code's own words around it. */
export function systemDetail(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /u, '') : String(error);
}
