import { deciding } from './deciding.js';
import type { Practice } from './practice.js';
import { producing } from './producing.js';
import { serving } from './serving.js';

/** The practices by panel, in the order of the event. */
export const practicesByPanel: readonly (readonly Practice[])[] = [producing, serving, deciding];
