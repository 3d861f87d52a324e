import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Why the file of an address is unknown. */
type Unknown = 'needsRoot' | 'elsewhere';

/**
 * Returns a function that finds the file of an address, relative to the page or to the site's root.
 */
export function filesBeside(
  page: string,
  base: string,
  root: string | undefined,
): (address: string) => { readonly path: string } | Unknown {
  const top = root === undefined ? undefined : pathToFileURL(resolve(root) + sep);
  const place = (address: string, from: URL | Unknown): URL | Unknown => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address)) return 'elsewhere';
    if (address.startsWith('/')) return top ? new URL(`.${address}`, top) : 'needsRoot';
    return from instanceof URL ? new URL(address, from) : from;
  };
  const from = place(base, pathToFileURL(resolve(page)));
  return (address) => {
    const found = place(address, from);
    if (!(found instanceof URL)) return found;
    found.search = '';
    found.hash = '';
    return { path: fileURLToPath(found) };
  };
}
