import { define } from '../define.js';
import { ExperienceCardElement } from './experience-card.js';

define('experience-card', ExperienceCardElement);
