import { define } from '../define.js';
import { PanelSummaryElement } from './panel-summary.js';

define('panel-summary', PanelSummaryElement);
