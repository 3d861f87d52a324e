// The script tag's entry: kept thin, so that loading it under two addresses runs the core once.
import './elements/vitrina-data/define.js';
import './elements/panel-summary/define.js';
import './elements/experience-card/define.js';
