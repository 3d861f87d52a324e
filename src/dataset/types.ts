import type * as v from 'valibot';
import type * as schema from './schema.js';
import type * as values from './values.js';

/** `T` all the way down readonly: what has been read is never written to. */
type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Label = Frozen<v.InferOutput<typeof values.label>>;
export type Text = Frozen<v.InferOutput<typeof values.text>>;

export type EventRecord = Frozen<v.InferOutput<typeof schema.event>>;
export type Panel = Frozen<v.InferOutput<typeof schema.panel>>;
export type Experience = Frozen<v.InferOutput<typeof schema.experience>>;
export type Person = Frozen<v.InferOutput<typeof schema.person>>;
export type Organization = Frozen<v.InferOutput<typeof schema.organization>>;
export type Place = Frozen<v.InferOutput<typeof schema.place>>;
export type Topic = Frozen<v.InferOutput<typeof schema.topic>>;
export type Source = Frozen<v.InferOutput<typeof schema.source>>;

export type Actor = NonNullable<Experience['actors']>[number];
export type Participation = NonNullable<Experience['speakers']>[number];

/** A dataset file exactly as valid JSON holds it. */
export type DatasetFile = Frozen<v.InferOutput<typeof schema.datasetFile>>;

/** The dataset's own description. */
export type DatasetHead = Omit<DatasetFile, keyof Collections>;

/** The collections by id, in the file's order. Maps, so that `constructor` is an id like any other. */
export interface Collections {
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly panels: ReadonlyMap<string, Panel>;
  readonly experiences: ReadonlyMap<string, Experience>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly places: ReadonlyMap<string, Place>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A dataset that was read: every reference resolves, every date exists. */
export interface Dataset extends Collections {
  readonly head: DatasetHead;
}

/** A dataset with the address that relative ones in it resolve against. */
export interface LocatedDataset {
  readonly dataset: Dataset;
  readonly base: string;
}
