// What is asked for later, apart from the module that others import at once: a chunk that is both
// has to carry its names as an object, 100 bytes to whoever loads it.
export { FoldingController } from './folding.js';
