/** Where a command writes its output. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Ends a command early, with a message for its user. */
export class CommandError extends Error {
  /** For the shell: 1 for wrong input, 2 for wrong usage. */
  readonly exitCode: 1 | 2 = 1;
}

/** A command was called in a way that it does not support. */
export class Misuse extends CommandError {
  override readonly exitCode = 2;
}

/** The system's reason, without the error code around it. */
export function systemDetail(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /u, '') : String(error);
}
