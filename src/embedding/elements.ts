const linked = ['link-template'];
const acted = ['actions', ...linked];
const listed = ['panel', 'filter', 'facets', 'page-size', ...linked];

/**
 * What a page may ask to be shown, by tag, with the attributes that say what and how. Not among them
 * are those that make no sense where an element has a page to itself: `loading`, `sync-url`.
 */
const attributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['actor-directory', listed],
  ['alliance-network', ['panel', 'view', ...linked]],
  ['event-summary', ['event', ...linked]],
  ['experience-card', ['experience', 'layout', ...acted]],
  ['experience-compare', ['panel', 'experiences', 'fields', ...linked]],
  ['experience-list', ['sort', ...listed]],
  ['experience-map', ['panel', 'view', ...linked]],
  ['panel-citation', ['panel', 'experience', 'format']],
  ['panel-summary', ['panel', 'layout', 'show-experiences', ...acted]],
  ['speaker-list', ['panel', 'show', ...linked]],
]);

export const shownTags: readonly string[] = [...attributes.keys()];

/** The attributes of an element that is shown, without `src` and `lang`; undefined for any other name. */
export function attributesOf(tag: string): readonly string[] | undefined {
  const own = attributes.get(tag);
  return own && [...own, 'heading-level'];
}

/** All attributes of an element of ours, beside what HTML has on every element. */
export function allAttributesOf(tag: string): readonly string[] {
  const own = attributesOf(tag);
  if (!own) return ['src'];
  return ['src', 'loading', ...(own.includes('facets') ? ['sync-url'] : []), ...own];
}

/** The public-sector identities there are themes for. */
export const identities: readonly string[] = ['poncho', 'gob-cl', 'gov-br'];
