import { notice } from '../i18n/notices.js';

/** Stored on the page's only registry, because copies of Vitrina share nothing else. */
const copies = Symbol.for('vitrina: told of copies');
const written = new Set<string>();

/**
 * Logs one of two problems. If `fact` is a version: the tag was already defined when that copy of
 * Vitrina tried to define it. Otherwise `fact` is the error of a file that could not be loaded or
 * that failed while it ran. With `again`, the file defines a tag and can be requested again;
 * without it, the file is a part of something already on the page.
 */
export function writeNotice(name: string, fact: unknown, again?: () => void): Promise<void> {
  if (!again && typeof fact === 'string') return writeTaken(name, fact);
  if (again) retryWithNext(name, again);
  return writeMissing(name, fact, again ? '' : 'Part');
}

/** Reports copies of Vitrina once per page, and each tag that belongs to somebody else. */
async function writeTaken(tag: string, second: string): Promise<void> {
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

async function writeMissing(tag: string, error: unknown, kind: '' | 'Part'): Promise<void> {
  const what = kindOfFailure(error);
  if (written.has(tag)) return;
  written.add(tag);
  const detail = String(error);
  // Not every engine names the file. An error thrown by a file only names where it stopped.
  const [url] = what === 'stopped' ? [] : (/\bhttps?:\S+/u.exec(detail) ?? []);
  const file = url ?? `chunks/${tag === 'data-vitrina' ? 'placeholders' : tag}-*.js`;
  console.error(await notice(`${what}${kind}`, { tag, file, detail }), error);
}

/** The messages of Chromium, Firefox, WebKit and webpack for a module that could not be loaded. */
const notCome =
  /Failed to fetch|dynamically imported module|Importing a module script failed|ChunkLoadError/u;

function kindOfFailure(error: unknown): 'missing' | 'stopped' {
  // A file that was cut short is not a script: nothing of it ran.
  return error instanceof SyntaxError || notCome.test(String(error)) ? 'missing' : 'stopped';
}

/**
 * Retries only when the tag is inserted again. Retrying on any change of the page would never end.
 */
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
