import { isRecord } from './record.js';

export interface Part {
  readonly name: string;
  readonly description: string;
}

// A glob, because the manifest exists only once `npm run analyze` has written it.
const manifests = import.meta.glob<unknown>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The parts of every element, as its manifest describes them. */
export const partsByTag: ReadonlyMap<string, readonly Part[]> = new Map(
  Object.values(manifests)
    .filter(isRecord)
    .flatMap((manifest) => list(manifest['modules']))
    .flatMap((module) => list(module['declarations']))
    .filter((declaration) => text(declaration['tagName']) && list(declaration['cssParts']).length)
    .map((declaration) => [
      text(declaration['tagName']),
      list(declaration['cssParts']).map((part) => ({
        name: text(part['name']),
        description: text(part['description']),
      })),
    ]),
);
