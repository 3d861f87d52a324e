/** What is walked through the matrix. A later element joins with a line of its own. */
export interface Subject {
  readonly tag: string;
  /** What the tag is given, for each dataset. */
  readonly attributes: Readonly<Record<DatasetName, Readonly<Record<string, string>>>>;
  /** Typed into its search field, so that what a search changes is seen too. */
  readonly search?: string;
}

export const datasets = {
  '2011': '/data/panel-02/panel-02.dataset.json',
  rich: '/data/rich/rich.dataset.json',
} as const;

export type DatasetName = keyof typeof datasets;

/** The same attributes for both. */
const both = (attributes: Readonly<Record<string, string>> = {}) => ({
  '2011': attributes,
  rich: attributes,
});

const inEach = (name: string, old: string, rich: string, more: Record<string, string> = {}) => ({
  '2011': { ...more, [name]: old },
  rich: { ...more, [name]: rich },
});

const one = ['experience', 'inversion-privada-callao', 'feria-itinerante-villa-adverbio'] as const;

export const subjects: readonly Subject[] = [
  { tag: 'panel-summary', attributes: inEach('panel', 'panel-02', 'panel-01') },
  {
    tag: 'panel-summary',
    attributes: inEach('panel', 'panel-02', 'panel-01', { layout: 'compact' }),
  },
  { tag: 'experience-card', attributes: inEach(...one) },
  { tag: 'experience-card', attributes: inEach(...one, { layout: 'row' }) },
  { tag: 'experience-compare', attributes: both() },
  { tag: 'experience-list', attributes: both() },
  {
    tag: 'experience-list',
    attributes: both({ filter: 'country:AR,PE,CL' }),
    search: 'feria',
  },
  { tag: 'actor-directory', attributes: both() },
  { tag: 'alliance-network', attributes: both() },
  { tag: 'panel-citation', attributes: inEach('panel', 'panel-02', 'panel-01') },
  { tag: 'event-summary', attributes: both({ 'link-template': '/paneles/{id}' }) },
  { tag: 'speaker-list', attributes: both() },
  { tag: 'experience-map', attributes: both() },
];
