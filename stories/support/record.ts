/** For what comes without a type: a manifest, a file of tokens, the modules of a folder. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
