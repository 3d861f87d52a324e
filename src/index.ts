export {
  VitrinaErrorEvent,
  VitrinaFilterEvent,
  VitrinaLoadEvent,
  VitrinaSelectEvent,
} from './controllers/events.js';
export type { Issue, IssueCode } from './dataset/issue.js';
export { readDataset } from './dataset/read.js';
export type { Dataset, DatasetFile } from './dataset/types.js';
export { ActorDirectoryElement } from './elements/actor-directory/actor-directory.js';
export { ExperienceCardElement } from './elements/experience-card/experience-card.js';
export { ExperienceCompareElement } from './elements/experience-compare/experience-compare.js';
export { ExperienceListElement } from './elements/experience-list/experience-list.js';
export { PanelSummaryElement } from './elements/panel-summary/panel-summary.js';
export { VitrinaDataElement } from './elements/vitrina-data/vitrina-data.js';
export { Fault, type FaultCode, type Params } from './fault.js';
