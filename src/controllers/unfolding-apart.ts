// As in folding-apart.ts.
export { UnfoldingController } from './unfolding.js';
