import { define } from '../define.js';
import { ExperienceCompareElement } from './experience-compare.js';

define('experience-compare', ExperienceCompareElement);
