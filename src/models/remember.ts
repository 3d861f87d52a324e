/** Calls a function, or returns its last result if the arguments are the same as last time. */
export type Remember = <Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  ...args: Args
) => Result;

/** Memoises the last result of each function. */
export function remembering(): Remember {
  const lastOf = new Map<unknown, { readonly args: readonly unknown[]; readonly give: unknown }>();
  function remember<Args extends readonly unknown[], Result>(
    make: (...args: Args) => Result,
    ...args: Args
  ): Result;
  function remember(make: (...args: readonly unknown[]) => unknown, ...args: readonly unknown[]) {
    const last = lastOf.get(make);
    if (last?.args.length === args.length && last.args.every((one, at) => one === args[at])) {
      return last.give;
    }
    const give = make(...args);
    lastOf.set(make, { args, give });
    return give;
  }
  return remember;
}

/** For callers that need the result only once. */
export const withoutMemory: Remember = (make, ...args) => make(...args);
