import { commonVocabularies } from './vocabularies.js';

const statuses = ['planned', 'ongoing', 'completed', 'discontinued', 'other'] as const;

const resourceTypes = ['human', 'financial', 'technical', 'material', 'other'] as const;

/** By the name a field's value has in an issue. */
export const vocabularies = {
  ...commonVocabularies,
  status: statuses,
  resourceType: resourceTypes,
  /** What the file is. An index names other files: reserved, no reader knows it yet. */
  kind: ['dataset', 'index'],
} as const;

export type Status = (typeof statuses)[number];
export type ResourceType = (typeof resourceTypes)[number];
