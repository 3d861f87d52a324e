import type { Dataset } from '../dataset/types.js';
import { experienceModel, type ExperienceModel } from './experience.js';
import { pick } from './pick.js';

/**
 * Returns the named experience or, if none is named, the only one; undefined if the dataset is
 * empty.
 *
 * @throws Fault `id-not-found` if there is no such experience, or several and none was named.
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
