import { version } from '../elements/version.js';

/** Where a page has Vitrina's files unless told otherwise: what the commands print and the docs say. */
export const defaultBase = `/vitrina/${version}/`;
