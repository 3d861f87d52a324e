import { define } from '../define.js';
import { EventSummaryElement } from './event-summary.js';

define('event-summary', EventSummaryElement);
