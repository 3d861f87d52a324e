import { experienceStyles } from '../../styles/experience.js';
import { foldedStyles } from '../../styles/folded.js';
import { hostStyles } from '../../styles/host.js';

export const experienceCardStyles = [hostStyles, experienceStyles, foldedStyles];
