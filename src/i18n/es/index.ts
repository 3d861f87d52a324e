// All words of the elements, for types and tests. Each section is bundled with the code that uses
// it.
export { sharedMessages as shared } from './shared.js';
export { actionsMessages as actions } from './actions.js';
export { catalogueMessages as catalogue } from './catalogue.js';
export { citationMessages as citation } from './citation.js';
export { compareMessages as compare } from './compare.js';
export { detailsMessages as details } from './details.js';
export { directoryMessages as directory } from './directory.js';
export { eventMessages as event } from './event.js';
export { largeNetworkMessages as largeNetwork } from './large-network.js';
export { mapMessages as map } from './map.js';
export { networkMessages as network } from './network.js';
export { openingMessages as opening } from './opening.js';
export { speakersMessages as speakers } from './speakers.js';
