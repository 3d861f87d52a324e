import { notice } from '../i18n/notices.js';

const told = new Set<string>();

/** Tells once of what an attribute says that is none of its options, and which those are. */
export async function tellOption(value: string, options: readonly string[]): Promise<void> {
  const list = options.join(', ');
  const news = `${value}: ${list}`;
  // Where there is no page, as in Node, nobody reads its console.
  if (told.has(news) || typeof document === 'undefined') return;
  told.add(news);
  const { element, name } = writtenAt(value) ?? {};
  const language = element?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const written = `${name ? `${name}=` : ''}"${value}"`;
  const line = await notice('option', { written, options: list }, language);
  console.warn(...(element ? [line, element] : [line]));
}

/** The first element on the page that hears of such an attribute, and the attribute's name. */
function writtenAt(
  value: string,
): { readonly element: Element; readonly name: string } | undefined {
  for (const element of document.querySelectorAll('*')) {
    const heard: unknown = Reflect.get(element.constructor, 'observedAttributes');
    if (!Array.isArray(heard)) continue;
    for (const { name, value: written } of element.attributes) {
      if (written.trim() === value && heard.includes(name)) return { element, name };
    }
  }
  return undefined;
}
