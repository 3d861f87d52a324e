/** Closed vocabularies of common fields. Their words are in i18n; an unknown value reads as `other`. */
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

/** Forms of association between those who take part in an experience. */
export const forms = [
  'business-network',
  'municipality-university',
  'public-private',
  'concession',
  'producer-alliance',
  'intermunicipal',
  'other',
] as const;

export const settings = ['rural', 'urban', 'mixed', 'other'] as const;

export const placeTypes = ['locality', 'region', 'microregion', 'country', 'other'] as const;

export const sourceTypes = ['report', 'minutes', 'article', 'book', 'web-page', 'other'] as const;

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
export type Form = (typeof forms)[number];
export type Setting = (typeof settings)[number];
export type NarrativeField = (typeof narrativeFields)[number];
