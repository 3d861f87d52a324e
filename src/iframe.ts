// The script of `iframe.html`: shows the element that the page's address asks for.
import {
  fetchedOrigins,
  languageOf,
  parsed,
  readAddress,
  type FrameRequest,
} from './embedding/address.js';
import { attributesOf, identities, shownTags } from './embedding/elements.js';
import { asksForHeight, heightMessage } from './embedding/height.js';
import { frameWords, type FrameNotice, type FrameTrouble } from './i18n/frame.js';
import { spokenLocale } from './i18n/languages.js';

const page = document.documentElement;
const address = new URL(location.href);
/** One list for the browser, which holds redirects to it too, and for us, who say so in words. */
const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
const origins = fetchedOrigins(policy?.getAttribute('content') ?? '', location.origin);

page.lang = languageOf(address) ?? page.lang;
const locale = spokenLocale(page.lang);
const main = document.querySelector('main') ?? document.body;

const request = readAddress(address, origins);
if (typeof request === 'string') {
  void tellVisitor(request);
  const source = parsed(address.searchParams.get('src')?.trim() ?? '', address);
  void tellWebmaster(request, {
    element: address.searchParams.get('element') ?? '',
    tags: shownTags.join(', '),
    source: source?.href.slice(0, 300) ?? '',
    origin: source && /^https?:/.test(source.protocol) ? source.origin : '',
    origins: origins.join(', '),
  });
} else {
  show(request);
  const script = document.querySelector('script[type=module]');
  script?.addEventListener('error', () => {
    void tellVisitor('unavailable');
    void tellWebmaster('unavailable', { script: script.getAttribute('src') ?? '' });
  });
}

// Where the page around has a listener, the frame is as high as what is in it; elsewhere it scrolls.
if (parent !== window) {
  const tell = (): void => {
    // Not as the last thing that a function does: WebKit drops the caller then, and names the page
    // around, whose function this is, as the one who sent the message.
    parent.postMessage(heightMessage(main.offsetHeight), '*');
  };
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}

function show({ tag, attributes, identity, ignored }: FrameRequest): void {
  if (ignored.length) {
    void tellWebmaster('ignored', {
      names: ignored.join(', '),
      element: tag,
      known: (attributesOf(tag) ?? []).join(', '),
      identities: identities.join(', '),
    });
  }
  if (identity) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `themes/${identity}.css`;
    document.head.append(sheet);
    page.classList.add(`vitrina-theme-${identity}`);
  }
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('vitrina-load', () => {
    document.title = element.shadowRoot?.querySelector('h1')?.textContent.trim() || document.title;
  });
  main.replaceChildren(element);
}

/** To the console: what is wrong with the address, and what to change. */
async function tellWebmaster(
  key: FrameNotice,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  const words = await frameWords(locale);
  console.warn(`[vitrina] ${key}: ${words.notice(key, facts)}`);
}

async function tellVisitor(key: FrameTrouble): Promise<void> {
  const words = await frameWords(locale);
  const line = document.createElement('p');
  line.textContent = words.visitor(key);
  main.replaceChildren(line);
}
