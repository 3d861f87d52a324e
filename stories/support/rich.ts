import { defaults, richDataset } from '../../scripts/rich-dataset/dataset.js';
import type { DatasetFile } from '../../src/dataset/types.js';

/** The folder of the rich dataset, where stories are served from. */
const folder = 'data/rich/';

/** The rich dataset at its address, which is how a page asks for it. All of it is fictitious. */
export const richUrl = `${folder}rich.dataset.json`;

/** The same as an object; of any size, for a story that shows many. */
export const rich = (experiences: number = defaults.experiences): DatasetFile =>
  richDataset({ experiences, images: folder + defaults.images });
