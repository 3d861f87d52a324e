import type { patterns } from '../patterns.js';
import type { Label, Text } from '../types.js';
import type { vocabularies } from '../vocabularies.js';

/**
 * What a value has to be that fits a shape of the table: its notation, read by the compiler. So a
 * table that says other than the schemas, of which `types.ts` is inferred, does not compile.
 */
export type ValueOf<S> = S extends `>${string}`
  ? string
  : S extends keyof typeof vocabularies
    ? (typeof vocabularies)[S][number]
    : S extends keyof Kinds
      ? Kinds[S]
      : S extends keyof typeof patterns
        ? string
        : S extends string
          ? unknown
          : S extends readonly [infer Item]
            ? readonly ValueOf<Item>[]
            : S extends readonly (infer Choice)[]
              ? ValueOf<Choice>
              : Entity<S>;

interface Kinds {
  label: Label;
  prose: Text;
  boolean: boolean;
  sdg: number;
  amount: number;
  point: { readonly type: 'Point'; readonly coordinates: readonly number[] };
}

type Entity<F> = {
  readonly [Key in keyof F as Key extends `${infer Name}!` ? Name : never]: ValueOf<F[Key]>;
} & {
  readonly [Key in keyof F as Key extends `${string}!` ? never : Key]?: ValueOf<F[Key]>;
};
