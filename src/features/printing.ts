import { render, type TemplateResult } from 'lit';
import { experienceModel } from '../models/experience.js';
import { panelModel } from '../models/panel.js';
import type { Renderable } from '../views/phrase.js';
import { adopt } from '../styles/adopt.js';
import { aloneStyles, sheetStyles } from '../styles/sheet.js';
import { paperView, sheetView } from '../views/sheet.js';
import type { ActionsHost, Target } from './actions.js';

/** How long to wait for images, in milliseconds. */
const patience = 4000;
/** Font tokens of the page. The sheet would not inherit them where it stands. */
const tokens = ['family', 'heading', 'weight-heading'].map((name) => `--vitrina-font-${name}`);

/** Adopted by the document while a sheet is in it. */
const alone = aloneStyles.styleSheet;

let clear: () => void = () => undefined;

/**
 * Prints one subject and nothing else on the page. It is drawn once more beside the body, and a
 * style sheet hides the body in print. This needs no window of its own, which policies and frames
 * can refuse. Afterwards everything is as before. Resolves to whether the browser started to print.
 */
export async function printAlone(
  host: ActionsHost,
  target: Target,
  title: string,
  foot: TemplateResult,
): Promise<boolean> {
  clear();
  const { documentElement } = document;
  const paper = document.createElement('div');
  paper.toggleAttribute('data-vitrina-sheet');
  const root = paper.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...(host.shadowRoot?.adoptedStyleSheets ?? [])];
  adopt(paper, sheetStyles);
  const look = getComputedStyle(host);
  paper.dir = look.direction;
  for (const name of ['font-family', ...tokens]) {
    paper.style.setProperty(name, look.getPropertyValue(name));
  }
  render(paperView(contentOf(host, target), foot, target.words.locale), root);
  documentElement.append(paper);

  const before = document.title;
  document.title = title;
  if (alone) document.adoptedStyleSheets.push(alone);
  const listening = new AbortController();
  const { signal } = listening;
  clear = () => {
    clear = () => undefined;
    listening.abort();
    paper.remove();
    if (document.title === title) document.title = before;
    const { adoptedStyleSheets: sheets } = document;
    document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== alone);
  };

  await imagesIn(root);
  return started(signal);
}

/**
 * A panel as it is drawn, because print expands what is collapsed; an experience drawn again in
 * full.
 */
function contentOf(host: ActionsHost, { kind, id, words, loaded }: Target): Renderable | Node {
  const { dataset, base } = loaded;
  const language = words.locale;
  if (kind === 'panel') {
    const copy = host.shadowRoot?.querySelector('[part=panel]')?.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('there is no panel to print');
    for (const bar of copy.querySelectorAll('.take')) bar.remove();
    return copy;
  }
  const experience = dataset.experiences.get(id);
  if (!experience) throw new Error('there is no experience to print');
  const panel = [...dataset.panels.values()].find((one) => one.experiences?.includes(id));
  const languages = { wanted: language, dataset: dataset.head.language };
  return sheetView(
    experienceModel(experience, dataset, languages, base),
    panel && panelModel(dataset, { panel: panel.id, language, base }),
    words,
  );
}

/** Loads images that are lazy, and waits for them for a limited time. */
async function imagesIn(root: ShadowRoot): Promise<void> {
  const images = [...root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  const late = new Promise((resolve) => {
    if (images.length) setTimeout(resolve, patience);
  });
  await Promise.race([late, Promise.allSettled(images.map((image) => image.decode()))]);
}

/**
 * Whether the browser started to print. A frame without permission does nothing and reports
 * nothing. If a browser fires neither `beforeprint` nor `afterprint`, the sheet stays until the
 * reader's next action.
 */
function started(signal: AbortSignal): boolean {
  let begun = false;
  const begin = () => {
    begun = true;
  };
  addEventListener('beforeprint', begin, { signal });
  matchMedia('print').addEventListener('change', begin, { signal });
  addEventListener('afterprint', () => clear(), { signal });
  print();
  for (const type of ['pointerdown', 'keydown', 'pagehide']) {
    addEventListener(type, () => clear(), { signal, capture: true });
  }
  return begun;
}
