import { isRecord } from './record.js';

/** One story of an element, to be drawn anywhere. */
export interface Specimen {
  readonly tag: string;
  /** The export: `Playground`. */
  readonly story: string;
  /** The width of its column, where the story has one of its own. */
  readonly width: string | undefined;
  readonly language: string;
  /** Hundreds of entries: nothing to be drawn beside fifty others. */
  readonly large: boolean;
  readonly draw: () => unknown;
}

// A glob: the stories of a new element are here without being named.
const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../elements/*.stories.ts', {
  eager: true,
});

const isRender = (value: unknown): value is (args: object) => unknown =>
  typeof value === 'function';

function specimen(
  meta: Readonly<Record<string, unknown>>,
  story: string,
  value: unknown,
): readonly Specimen[] {
  if (!isRecord(value)) return [];
  const { component } = meta;
  const render = value['render'] ?? meta['render'];
  if (typeof component !== 'string' || !isRender(render)) return [];
  const globals = isRecord(value['globals']) ? value['globals'] : {};
  const args = { ...(isRecord(value['args']) ? value['args'] : {}) };
  const width = typeof globals['width'] === 'string' ? globals['width'] : undefined;
  const language = typeof globals['language'] === 'string' ? globals['language'] : 'es';
  const large = Array.isArray(value['tags']) && value['tags'].includes('large');
  return [{ tag: component, story, width, language, large, draw: (): unknown => render(args) }];
}

/** The order in which every file of stories begins. */
export const states = ['Playground', 'Loading', 'Empty', 'Unavailable', 'Stressed'] as const;

/** A module has its exports in the order of the alphabet: the states come first, in theirs. */
const place = (name: string): number => {
  const found = states.findIndex((state) => state === name);
  return found < 0 ? states.length : found;
};

/** Every story of every element. */
export const specimens: readonly Specimen[] = Object.values(modules).flatMap((module) => {
  const { default: meta, ...stories } = module;
  if (!isRecord(meta)) return [];
  const inOrder = Object.entries(stories).sort(([a], [b]) => place(a) - place(b));
  return inOrder.flatMap(([name, value]) => specimen(meta, name, value));
});

/** The tags that have stories. */
export const tags: readonly string[] = [...new Set(specimens.map(({ tag }) => tag))];

/** The address of a story in this Storybook. */
export const storyAddress = ({ tag, story }: Specimen): string =>
  `?path=/story/elements-${tag}--${story.replaceAll(/([a-z\d])([A-Z])/gu, '$1-$2').toLowerCase()}`;
