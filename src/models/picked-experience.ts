import type { Dataset } from '../dataset/types.js';
import { experienceModel, type ExperienceModel } from './experience.js';
import { pick } from './pick.js';

/**
 * The experience an element was asked for, or the only one there is; nothing where there is none.
 * @throws Fault `id-not-found`
 */
export function pickedExperienceModel(
  dataset: Dataset,
  options: {
    readonly experience?: string | undefined;
    readonly language: string;
    readonly base: string;
  },
): ExperienceModel | undefined {
  if (!options.experience?.trim() && !dataset.experiences.size) return undefined;
  const experience = pick('experience', dataset.experiences, options.experience);
  const languages = { wanted: options.language, dataset: dataset.head.language };
  return experienceModel(experience, dataset, languages, options.base);
}
