import type { Params } from '../fault.js';
import { es } from './findings.es.js';
import type { Locale } from './locale.js';
import { say } from './say.js';
import { translated } from './wording.js';

/** What `vitrina check` finds in a page; sentences to {@link say}. */
export type Findings = Readonly<Record<keyof typeof es, string>>;

const findingsIn: (locale: Locale) => Findings | Promise<Findings> = translated<Findings>(es, {
  en: async () => (await import('./findings.en.js')).en,
  'pt-BR': async () => (await import('./findings.pt-BR.js')).ptBR,
});

/** One finding as a line: what is wrong, and what was meant or could be written. */
export async function findingSentence(
  locale: Locale,
  key: keyof Findings,
  params: Params,
): Promise<string> {
  const findings = await findingsIn(locale);
  const more = params['meant'] ? findings.meant : params['names'] ? findings.names : '';
  const said = findings[key];
  return say(more ? `${said} ${more}` : said, params);
}
