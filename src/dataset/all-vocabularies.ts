import { forms, placeTypes, sectors, settings, sourceTypes } from './vocabularies.js';

const statuses = ['planned', 'ongoing', 'completed', 'discontinued', 'other'] as const;

const resourceTypes = ['human', 'financial', 'technical', 'material', 'other'] as const;

/** By the name a field's value has in an issue. */
export const vocabularies = {
  sector: sectors,
  form: forms,
  status: statuses,
  setting: settings,
  placeType: placeTypes,
  sourceType: sourceTypes,
  resourceType: resourceTypes,
  /** What the file is. An index names other files: reserved, no reader knows it yet. */
  kind: ['dataset', 'index'],
} as const;

export type Status = (typeof statuses)[number];
export type ResourceType = (typeof resourceTypes)[number];
