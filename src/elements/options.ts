import type { ComplexAttributeConverter, LitElement, PropertyDeclaration } from 'lit';

/** The values an option accepts: any text, one of some words, several of them, or a number. */
export type Allowed =
  | { readonly kind: 'text' | 'ids' | 'address' }
  | { readonly kind: 'one' | 'several' | 'filter'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };

/**
 * The values an attribute accepts, and how it is read: the converter of a Lit property. The
 * elements, pre-rendering and `vitrina check` all read it from the element's class.
 */
export interface Option<
  Value extends string | number = string | number,
> extends ComplexAttributeConverter<Value> {
  readonly allowed: Allowed;
  /** Returns the valid value for whatever a page has set, or the default if it is not valid. */
  readonly read: (given: unknown) => Value;
}

const option = <Value extends string | number>(
  allowed: Allowed,
  read: (given: unknown) => Value,
): Option<Value> => ({ allowed, read, fromAttribute: read });

const trimmed = (given: unknown): string => (typeof given === 'string' ? given.trim() : '');

/** Any text. */
export const text = option({ kind: 'text' }, trimmed);

/** Ids of the dataset, separated by commas or spaces. */
export const ids = option({ kind: 'ids' }, trimmed);

/** An address with `{id}` in it. */
export const addressTemplate = option({ kind: 'address' }, trimmed);

/** One of these words; the first by default. */
export function oneOf<const Word extends string>(...words: readonly [Word, ...Word[]]) {
  return option({ kind: 'one', words }, (given): Word => {
    const wanted = trimmed(given);
    return words.find((word) => word === wanted) ?? words[0];
  });
}

/** Some of these words, separated by commas or spaces. */
export const several = (words: readonly string[]) => option({ kind: 'several', words }, trimmed);

/** Values by facet, `country:AR,CL topic:water`. */
export const valuesBy = (facets: readonly string[]) =>
  option({ kind: 'filter', words: facets }, trimmed);

/** The level of a heading, 1 to 6; 2 by default. */
export const headingLevel = option({ kind: 'number', from: 1, to: 6 }, (given) =>
  Math.min(6, Math.max(1, Math.trunc(Number(given)) || 2)),
);

/** A whole number, 1 or more. */
export const atLeastOne = (byDefault: number) =>
  option({ kind: 'number', from: 1, to: Infinity }, (given) =>
    Math.max(1, Math.trunc(Number(given)) || byDefault),
  );

/** The part of a Lit class that lists its properties. */
export interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

interface NamedOption extends Option {
  readonly property: PropertyKey;
}

/** The options of an element, by attribute name. */
export function optionsOf({ elementProperties }: ElementClass): ReadonlyMap<string, NamedOption> {
  return new Map(
    [...elementProperties].flatMap(([property, { attribute, converter }]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      return isOption(converter) ? [[name, { ...converter, property }] as const] : [];
    }),
  );
}

const isOption = (converter: unknown): converter is Option =>
  typeof converter === 'object' && converter !== null && 'allowed' in converter;

/** What an element is asked to show: the values of its options, by property. */
export type Asked<Element extends LitElement> = {
  readonly [
    Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends string | number
      ? Name
      : never
  ]: Element[Name];
};

/** Reads an element's options from its properties. */
export function askedOf<Element extends LitElement>(
  elementClass: ElementClass & (abstract new () => Element),
  element: Element,
): Asked<Element>;
export function askedOf(elementClass: ElementClass, element: object): object {
  return read(elementClass, (_, property) => Reflect.get(element, property));
}

/** Reads the options of an element of this class from a set of attributes. */
export function askedBy<Element extends LitElement>(
  elementClass: ElementClass & (abstract new () => Element),
  attributes: Readonly<Record<string, string>>,
): Asked<Element>;
export function askedBy(
  elementClass: ElementClass,
  attributes: Readonly<Record<string, string>>,
): object {
  return read(elementClass, (attribute) => attributes[attribute]);
}

function read(
  elementClass: ElementClass,
  given: (attribute: string, property: PropertyKey) => unknown,
): object {
  return Object.fromEntries(
    [...optionsOf(elementClass)].map(([attribute, { property, read }]) => [
      property,
      read(given(attribute, property)),
    ]),
  );
}
