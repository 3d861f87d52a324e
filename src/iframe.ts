// The script of `iframe.html`: shows the element that the page's address asks for.
import {
  fetchedOrigins,
  frameAttributes,
  languageOf,
  parsed,
  readAddress,
  usefulInFrames,
  type FrameRequest,
} from './embedding/address.js';
import { identities, shownTags } from './embedding/elements.js';
import { asksForHeight, heightMessage } from './embedding/height.js';
import { frameNotice, frameSentence, type FrameNotice, type FrameTrouble } from './i18n/frame.js';
import { spokenLocale } from './i18n/languages.js';

const page = document.documentElement;
const address = new URL(location.href);
/**
 * One list for both: the browser applies it to redirects too, and we can say in words what it
 * refuses.
 */
const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
const origins = fetchedOrigins(policy?.getAttribute('content') ?? '', location.origin);

page.lang = languageOf(address) ?? page.lang;
const locale = spokenLocale(page.lang);
const main = document.querySelector('main') ?? document.body;

const request = readAddress(address, origins);
if (typeof request === 'string') {
  tellVisitor(request);
  const source = parsed(address.searchParams.get('src')?.trim() ?? '', address);
  tellWebmaster(request, {
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
    tellVisitor('unavailable');
    tellWebmaster('unavailable', { script: script.getAttribute('src') ?? '' });
  });
}

// If the page around listens, the frame becomes as high as its content; otherwise it scrolls.
if (parent !== window) {
  const tell = (): void => {
    // Not in tail position: WebKit then drops the caller and names the surrounding page, which owns
    // `postMessage`, as the source of the message.
    parent.postMessage(heightMessage(main.offsetHeight), '*');
  };
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}

function show(asked: FrameRequest): void {
  const { tag, src, identity } = asked;
  if (identity) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `themes/${identity}.css`;
    document.head.append(sheet);
    page.classList.add(`vitrina-theme-${identity}`);
  }
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  element.addEventListener('vitrina-load', () => {
    document.title = element.shadowRoot?.querySelector('h1')?.textContent.trim() || document.title;
  });
  main.replaceChildren(element);
  // The element's class knows its attributes, and is defined before the data arrives.
  void customElements.whenDefined(tag).then((defined) => {
    const observed: unknown = Reflect.get(defined, 'observedAttributes');
    const names = Array.isArray(observed) ? observed.map(String) : [];
    const { attributes, ignored } = frameAttributes(asked, names, address, origins);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (!ignored.length) return;
    tellWebmaster('ignored', {
      names: ignored.join(', '),
      element: tag,
      known: usefulInFrames(names).join(', '),
      identities: identities.join(', '),
    });
  });
}

/** Logs what is wrong with the address, and what to change. */
function tellWebmaster(key: FrameNotice, facts: Readonly<Record<string, string>>): void {
  console.warn(`[vitrina] ${key}: ${frameNotice(locale, key, facts)}`);
}

function tellVisitor(key: FrameTrouble): void {
  const line = document.createElement('p');
  line.textContent = frameSentence(locale, key);
  main.replaceChildren(line);
}
