/**
 * The closed set of reasons why an element cannot show its dataset. Part of the public API: each
 * `vitrina-error` has one of them.
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

/** Facts for the message of a fault or an issue: numbers, ids, URLs. Never sentences. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The only error type that crosses layers. The layer that failed provides facts; i18n finds the
 * words.
 */
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

/**
 * Converts anything thrown to a fault. Foreign errors become `internal` and are kept as the cause.
 */
export function toFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault('internal', { detail: String(error) }, { cause: error });
}
