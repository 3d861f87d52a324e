import { define } from '../define.js';
import { ExperienceListElement } from './experience-list.js';

define('experience-list', ExperienceListElement);
