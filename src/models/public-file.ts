import type { Dataset } from '../dataset/types.js';

const collections = [
  'events',
  'panels',
  'experiences',
  'people',
  'organizations',
  'places',
  'topics',
  'sources',
] as const;

/** Serialises the dataset as readable JSON, without the fields reserved for its editors. */
export function publicFile(dataset: Dataset): string {
  const lists = collections.flatMap((name) =>
    dataset[name].size ? [[name, [...dataset[name].values()]] as const] : [],
  );
  const file = { ...dataset.head, ...Object.fromEntries(lists) };
  const visible = (key: string, value: unknown) => (key === 'needsReview' ? undefined : value);
  return `${JSON.stringify(file, visible, 2)}\n`;
}
