import { Fault, type Params } from '../fault.js';

/** Parses, or says as a fault what was there instead. `source` tells where: facts for the fault. */
export function parseJson(json: string, source: Params): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Engines that read nesting by recursion run out of stack on hostile depth.
    throw error instanceof SyntaxError
      ? new Fault('not-json', { ...source, start: json.trim().slice(0, 60) })
      : new Fault('too-large', { ...source, limit: 'depth' });
  }
}
