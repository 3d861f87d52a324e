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
 * Closed vocabularies of common fields, by the name a field's value has in an issue. Their words are
 * in i18n; an unknown value reads as `other`.
 */
export const commonVocabularies = {
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
export type Form = (typeof commonVocabularies.form)[number];
export type Setting = (typeof commonVocabularies.setting)[number];
export type NarrativeField = (typeof narrativeFields)[number];
