import { define } from '../define.js';
import { SpeakerListElement } from './speaker-list.js';

define('speaker-list', SpeakerListElement);
