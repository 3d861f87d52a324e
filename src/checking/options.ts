import type { Allowed } from '../elements/options.js';

/** The parts of a value that an element would ignore. */
export function refusedOf(allowed: Allowed, value: string): readonly string[] {
  switch (allowed.kind) {
    case 'text':
    case 'ids':
      return [];
    case 'address':
      return value.includes('{id}') ? [] : [value];
    case 'number': {
      const given = Number(value);
      const fits = Number.isInteger(given) && given >= allowed.from && given <= allowed.to;
      return fits ? [] : [value];
    }
    case 'one':
      return allowed.words.includes(value) ? [] : [value];
    case 'several':
      return value.split(/[\s,]+/u).filter((part) => part && !allowed.words.includes(part));
    case 'filter':
      return value.split(/\s+/u).filter((part) => {
        const [, facet] = /^([a-z-]+):[^,]/u.exec(part) ?? [];
        return !facet || !allowed.words.includes(facet);
      });
  }
}
