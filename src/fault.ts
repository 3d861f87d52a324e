/**
 * The closed set of reasons why an element cannot show its dataset. Part of the public API:
 * `vitrina-error` carries one of them.
 */
export type FaultCode =
  | 'missing-source'
  | 'network-or-cors'
  | 'blocked-by-csp'
  | 'http'
  | 'timeout'
  | 'not-json'
  | 'wrong-schema'
  | 'unsupported-version'
  | 'id-not-found'
  | 'too-large'
  | 'internal';

/** Facts that word a fault or an issue: numbers, ids, URLs. Never sentences. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** The one error that crosses layers. The layer that failed gives facts; i18n finds the words. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly params: Params;

  constructor(code: FaultCode, params: Params = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'VitrinaFault';
    this.code = code;
    this.params = params;
  }
}

/** Whatever was thrown, as a fault: what is not ours becomes `internal` and keeps its cause. */
export function toFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault('internal', { detail: String(error) }, { cause: error });
}
