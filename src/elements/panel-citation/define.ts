import { define } from '../define.js';
import { PanelCitationElement } from './panel-citation.js';

define('panel-citation', PanelCitationElement);
