import { notice } from '../i18n/notices.js';

/** On the page's one registry: copies of Vitrina share nothing else. */
const copies = Symbol.for('vitrina: told of copies');
const told = new Set<string>();

/**
 * Tells of a tag that was taken when a copy of us, of this version, came to define it; or, with the
 * error, of a file that did not come, or failed while it ran. Where it can be asked for again it is
 * that of a tag, which defines it; else a part of what is there already.
 */
export function telling(name: string, fact: unknown, again?: () => void): Promise<void> {
  if (!again && typeof fact === 'string') return tellTaken(name, fact);
  if (again) retryWithNext(name, again);
  return tellMissing(name, fact, again ? '' : 'Part');
}

/** Once per page that there are two copies of us; of each other tag that it is somebody else's. */
async function tellTaken(tag: string, second: string): Promise<void> {
  const there = customElements.get(tag);
  if (!there) return;
  const alias = customElements.get(`vitrina-${tag}`);
  if (!tag.startsWith('vitrina-') && !(alias?.prototype instanceof there)) {
    const owner = there.name && ` (${there.name})`;
    console.warn(await notice('foreign', { tag, owner }), there);
  } else if (!Reflect.has(customElements, copies)) {
    Reflect.set(customElements, copies, true);
    const first = String(Reflect.get(alias ?? there, 'version') ?? '?');
    console.info(await notice('copies', { first, second }));
  }
}

async function tellMissing(tag: string, error: unknown, kind: '' | 'Part'): Promise<void> {
  const what = whatOf(error);
  if (told.has(tag)) return;
  told.add(tag);
  const detail = String(error);
  // Not every engine says which file it was; one that ran says it of where it stopped.
  const [url] = what === 'stopped' ? [] : (/\bhttps?:\S+/u.exec(detail) ?? []);
  const file = url ?? `chunks/${tag === 'data-vitrina' ? 'placeholders' : tag}-*.js`;
  console.error(await notice(`${what}${kind}`, { tag, file, detail }), error);
}

/** The words of Chromium, Firefox, WebKit and webpack for a module that did not come. */
const notCome =
  /Failed to fetch|dynamically imported module|Importing a module script failed|ChunkLoadError/u;

function whatOf(error: unknown): 'missing' | 'stopped' {
  // A file cut short is no script: nothing of it ran.
  return error instanceof SyntaxError || notCome.test(String(error)) ? 'missing' : 'stopped';
}

/** Not with whatever else changes on the page: it would be asked for without end. */
function retryWithNext(tag: string, again: () => void): void {
  const wanted = `${tag},vitrina-${tag},[data-vitrina=${tag}]`;
  const observer = new MutationObserver((changes) => {
    const inserted = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const found = inserted.some(
      (node) => node instanceof Element && (node.matches(wanted) || node.querySelector(wanted)),
    );
    if (!found) return;
    observer.disconnect();
    again();
  });
  observer.observe(document, { childList: true, subtree: true });
}
