import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';

export const experienceCardStyles = [hostStyles, experienceStyles];
