import { safeHref } from '../models/link.js';

/** Stands in for a page whose address is unknown; deep enough that no `../` leads out of it. */
const unknownPage = `https://page.invalid/${'@/'.repeat(16)}`;

/** The addresses of a page and its dataset, and how links are written in the page. */
export interface Addresses {
  readonly page: string;
  /** The base URL of relative addresses in the dataset. */
  readonly dataset: string;
  /** Returns the address as the page writes it; undefined if it is not safe to open. */
  readonly written: (href: string) => string | undefined;
  /** Rewrites every address in a JSON text in the same way. */
  readonly writtenIn: (json: string) => string;
}

/**
 * `src` is the dataset's address as the page writes it; `url` is the page's own address, if known.
 */
export function addressesOf(src: string, url: string | undefined): Addresses {
  const page = new URL(url ?? unknownPage);
  const written = (href: string) => {
    const safe = safeHref(href, page.href);
    return safe === undefined ? undefined : fromPage(new URL(safe), page);
  };
  return {
    page: page.href,
    dataset: safeHref(src, page.href) ?? page.href,
    written,
    writtenIn: (json) =>
      url
        ? json
        : json.replace(/"(https:\/\/page\.invalid\/[^"\\]*)"/gu, (_, href: string) =>
            JSON.stringify(written(href)),
          ),
  };
}

/** Omits the page's own host, so that a copy of the page on another host links to its own files. */
function fromPage(target: URL, page: URL): string {
  if (target.origin !== page.origin || !target.protocol.startsWith('http')) return target.href;
  const rest = target.search + target.hash;
  if (!target.pathname.startsWith('/@/')) return target.pathname + rest;
  const to = target.pathname.split('/');
  const from = page.pathname.split('/').slice(0, -1);
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared)].join('/') + rest || './';
}
