import { define } from '../define.js';
import { VitrinaDataElement } from './vitrina-data.js';

define('vitrina-data', VitrinaDataElement);
