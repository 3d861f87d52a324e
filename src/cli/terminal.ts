/** Where a command says what came of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Why a command ends before its time, in words for whoever called it. */
export class CommandError extends Error {}

/** The reason that the system gives, without the code's own words around it. */
export function systemDetail(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /u, '') : String(error);
}
