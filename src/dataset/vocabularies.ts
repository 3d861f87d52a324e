/** In the order in which they are told of: who governs first. */
export const sectors = [
  'municipality',
  'public-agency',
  'municipal-company',
  'university',
  'company',
  'producers',
  'community',
  'municipal-association',
  'programme',
  'other',
] as const;

/**
 * The closed vocabularies, by the name a field's value has in an issue. Their words are in i18n.
 * Where there is an `other`, an unknown value reads as that.
 */
export const vocabularies = {
  sector: sectors,
  /** Forms of association between those who take part in an experience. */
  form: [
    'business-network',
    'municipality-university',
    'public-private',
    'concession',
    'producer-alliance',
    'intermunicipal',
    'other',
  ],
  setting: ['rural', 'urban', 'mixed', 'other'],
  placeType: ['locality', 'region', 'microregion', 'country', 'other'],
  sourceType: ['report', 'minutes', 'article', 'book', 'web-page', 'other'],
  status: ['planned', 'ongoing', 'completed', 'discontinued', 'other'],
  resourceType: ['human', 'financial', 'technical', 'material', 'other'],
  /** What the file is. An index names other files: reserved, no reader knows it yet. */
  kind: ['dataset', 'index'],
} as const;

/** The narrative fields of an experience, in reading order; excerpts are placed under these. */
export const narrativeFields = [
  'problem',
  'objectives',
  'process',
  'beneficiaries',
  'results',
  'lessons',
  'conditions',
] as const;

export type Sector = (typeof sectors)[number];
export type Form = (typeof vocabularies.form)[number];
export type Setting = (typeof vocabularies.setting)[number];
export type Status = (typeof vocabularies.status)[number];
export type ResourceType = (typeof vocabularies.resourceType)[number];
export type NarrativeField = (typeof narrativeFields)[number];
