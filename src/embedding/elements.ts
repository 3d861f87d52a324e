/** Our tags. Each is also registered with the prefix `vitrina-`. */
export const tags = [
  'actor-directory',
  'alliance-network',
  'event-summary',
  'experience-card',
  'experience-compare',
  'experience-list',
  'experience-map',
  'panel-citation',
  'panel-summary',
  'speaker-list',
  'vitrina-data',
] as const;

export type Tag = (typeof tags)[number];

export const isTag = (name: string): name is Tag => tags.some((tag) => tag === name);

/** All tags except `vitrina-data`, which only provides a dataset to others. */
export type ShownTag = Exclude<Tag, 'vitrina-data'>;

export const isShownTag = (name: string): name is ShownTag =>
  name !== 'vitrina-data' && isTag(name);

export const shownTags: readonly ShownTag[] = tags.filter(isShownTag);

/** The public-sector identities that have a theme. */
export const identities: readonly string[] = ['poncho', 'gob-cl', 'gov-br'];
