import { define } from '../define.js';
import { ExperienceMapElement } from './experience-map.js';

define('experience-map', ExperienceMapElement);
