import { Fault } from '../fault.js';

/**
 * Returns the named entity or, if none is named, the only one there is.
 *
 * @throws Fault `id-not-found` with the existing ids.
 */
export function pick<Entity>(
  /** The attribute that names it. */
  kind: 'event' | 'panel' | 'experience' | 'experiences',
  entities: ReadonlyMap<string, Entity>,
  id: string | undefined,
): Entity {
  const wanted = id?.trim();
  const found = wanted ? entities.get(wanted) : undefined;
  if (found) return found;
  const [only, ...others] = entities.values();
  if (!wanted && only && others.length === 0) return only;
  throw new Fault('id-not-found', { kind, id: wanted ?? '', ids: [...entities.keys()] });
}
