/** What a translation has otherwise than its master, each place by its path: `map/where`. */
interface Differences {
  readonly missing: string[];
  readonly leftOver: string[];
  /** Sentences that leave open something else: their `{params}` differ. */
  readonly otherParams: string[];
}

type Table = Readonly<Record<string, unknown>>;

export function differences(master: Table, translation: Table): Differences {
  const found: Differences = { missing: [], leftOver: [], otherParams: [] };
  compare(master, translation, '', found);
  return found;
}

function compare(master: Table, translation: Table, path: string, found: Differences): void {
  for (const [key, said] of Object.entries(master)) {
    const at = path + key;
    const other = Object.hasOwn(translation, key) ? translation[key] : undefined;
    if (typeof said === 'string') {
      if (typeof other !== 'string') found.missing.push(at);
      else if (params(said) !== params(other)) found.otherParams.push(at);
    } else if (isPlural(said)) {
      const forms = isTable(other) ? other : {};
      // The other forms differ from language to language.
      const needed = ['one', 'other'].filter((form) => typeof forms[form] !== 'string');
      found.missing.push(...needed.map((form) => `${at}/${form}`));
      if (!needed.length && params(said) !== params(other)) found.otherParams.push(at);
    } else if (isTable(said)) compare(said, isTable(other) ? other : {}, `${at}/`, found);
  }
  const more = Object.keys(translation).filter((key) => !Object.hasOwn(master, key));
  found.leftOver.push(...more.map((key) => path + key));
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

const isPlural = (value: unknown): value is Table =>
  isTable(value) && typeof value['one'] === 'string' && typeof value['other'] === 'string';

/** What a sentence, or the forms of a plural taken together, leave open. */
const params = (said: unknown): string =>
  [...new Set(JSON.stringify(said).match(/\{\w+\}/gu) ?? [])].sort().join(' ');
