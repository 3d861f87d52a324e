// What a framework's templates may say of our elements, taken from the classes themselves: an
// element, property or event that is new is here without an edit.
import type { LitElement } from 'lit';
import type * as vitrina from '../dist/esm/index.js';

type Instances<Module> = {
  [Name in keyof Module]: Module[Name] extends new () => infer Instance ? Instance : never;
}[keyof Module];
type OwnElement = Extract<Instances<typeof vitrina>, HTMLElement>;

type Tags = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends OwnElement
      ? Tag
      : never
  ]: HTMLElementTagNameMap[Tag];
};

/** Every tag with its class; also as `vitrina-…`, for pages where the name is taken. */
export type Elements = Tags & {
  [Tag in keyof Tags as Tag extends `vitrina-${string}` ? never : `vitrina-${Tag}`]: Tags[Tag];
};

/** What an element lets its page set, in the spelling of properties. */
export type Properties<Element> = {
  [
    Name in keyof Element as Name extends keyof LitElement
      ? never
      : Element[Name] extends Promise<unknown> | ((...values: never[]) => unknown)
        ? never
        : Name
  ]?: Element[Name] | undefined;
};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The same in the spelling of attributes. */
export type Attributes<Element> = {
  [Name in keyof Properties<Element> & string as Kebab<Name>]?: Properties<Element>[Name];
};

/** Our events by name. They bubble, so that any of our elements may be where one is heard. */
export type Events = {
  [
    Name in keyof HTMLElementEventMap as Name extends `vitrina-${string}` ? Name : never
  ]: HTMLElementEventMap[Name];
};

/** Listeners as React and Svelte write them: `onvitrina-select`. */
export type Listeners = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
