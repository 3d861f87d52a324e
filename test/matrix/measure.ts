/** One thing a reader would stumble over. */
export interface Flaw {
  readonly kind: 'cut' | 'overlap' | 'sideways' | 'small target';
  readonly what: string;
  /** How far down the page it is. */
  readonly top: number;
}

export interface Measured {
  readonly flaws: readonly Flaw[];
  readonly texts: number;
  readonly targets: number;
}

/**
 * Looks at everything `tag` draws. Runs in the page, so it holds all it needs: boxes of lines of
 * text against what clips them, against each other and against the page; boxes of what is pressed.
 */
export function measure({ tag, onPaper }: { tag: string; onPaper: boolean }): Measured {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Clip {
    /** What nobody can bring into sight. */
    readonly hard: Box;
    /** What is in sight now; the rest may be scrolled to. */
    readonly soft: Box;
  }

  const everywhere: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
  const page = document.documentElement;
  const flaws: Flaw[] = [];
  const say = (kind: Flaw['kind'], what: string, top: number) => {
    if (flaws.length < 40) flaws.push({ kind, what, top: top + scrollY });
  };
  const name = (element: Element) => {
    const part = element.getAttribute('part');
    const words = element.textContent.replaceAll(/\s+/gu, ' ').trim().slice(0, 48);
    return `${element.localName}${part ? `.${part}` : ''} “${words}”`;
  };
  const meet = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  const clips = new Map<Element, Clip>();
  const clipOf = (element: Element): Clip => {
    const known = clips.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const around = parent ? clipOf(parent) : { hard: everywhere, soft: everywhere };
    const { overflowX, overflowY, contain, contentVisibility } = getComputedStyle(element);
    const paints = contain.includes('paint') || contentVisibility === 'auto';
    let clip = around;
    if (element !== page && element !== document.body) {
      const border = element.getBoundingClientRect();
      const left = border.left + element.clientLeft;
      const top = border.top + element.clientTop;
      const inside = {
        left,
        top,
        right: left + element.clientWidth,
        bottom: top + element.clientHeight,
      };
      const bounded = (limits: (overflow: string) => boolean): Box => ({
        ...everywhere,
        ...(paints || limits(overflowX) ? { left: inside.left, right: inside.right } : {}),
        ...(paints || limits(overflowY) ? { top: inside.top, bottom: inside.bottom } : {}),
      });
      // Paper does not scroll.
      const hides = (overflow: string) =>
        ['hidden', 'clip'].includes(overflow) || (onPaper && overflow !== 'visible');
      clip = {
        hard: meet(around.hard, bounded(hides)),
        soft: meet(
          around.soft,
          bounded((overflow) => overflow !== 'visible'),
        ),
      };
    }
    clips.set(element, clip);
    return clip;
  };

  const elements: Element[] = [];
  const texts: Text[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        elements.push(node);
        if (node.shadowRoot) collect(node.shadowRoot);
      } else if (node instanceof Text && node.data.trim()) texts.push(node);
    }
  };
  for (const host of document.querySelectorAll(tag)) if (host.shadowRoot) collect(host.shadowRoot);

  const sight = { opacityProperty: true, visibilityProperty: true };
  const seenBy = new Map<Element, boolean>();
  /** What is there for the ear alone is left out. */
  const isSeen = (element: Element): boolean => {
    const known = seenBy.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement;
    const seen =
      element.checkVisibility(sight) &&
      getComputedStyle(element).clipPath !== 'inset(50%)' &&
      (!around || isSeen(around));
    seenBy.set(element, seen);
    return seen;
  };

  if (page.scrollWidth > page.clientWidth) {
    say('sideways', `the page is ${page.scrollWidth} wide in ${page.clientWidth}`, 0);
  }

  const boxes: { readonly element: Element; readonly box: Box }[] = [];
  const range = document.createRange();
  const unread = 'option, select, style, textarea';
  for (const text of texts) {
    const element = text.parentElement;
    if (!element || element.matches(unread) || !isSeen(element)) continue;
    const { hard, soft } = clipOf(element);
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.width < 1 || line.height < 1) continue;
      // Accents reach the edge of a line's box, letters do not.
      const slack = line.height / 5;
      if (
        line.left < hard.left - 1 ||
        line.right > hard.right + 1 ||
        line.top < hard.top - slack ||
        line.bottom > hard.bottom + slack
      ) {
        say('cut', name(element), line.top);
      }
      const seen = meet(line, soft);
      if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) continue;
      if (seen.left < -1 || seen.right > page.clientWidth + 1) {
        say('sideways', `${name(element)} leaves the page`, line.top);
      }
      boxes.push({
        element,
        box: {
          left: seen.left + 1,
          top: Math.max(seen.top, line.top + slack),
          right: seen.right - 1,
          bottom: Math.min(seen.bottom, line.bottom - slack),
        },
      });
    }
  }

  const ink = document.createElement('canvas').getContext('2d');
  for (const element of elements) {
    if (!isSeen(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow);
    if (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    ) {
      say('cut', `${name(element)} hides what overflows`, element.getBoundingClientRect().top);
    }
    if (element instanceof HTMLSelectElement && ink) {
      const { font, letterSpacing, wordSpacing } = getComputedStyle(element);
      Object.assign(ink, { font, letterSpacing, wordSpacing });
      const word = element.selectedOptions[0]?.text ?? '';
      if (ink.measureText(word).width > element.clientWidth) {
        say('cut', `select “${word}”`, element.getBoundingClientRect().top);
      }
    }
    if (element.matches('img, input, select, textarea')) {
      const box = meet(element.getBoundingClientRect(), clipOf(element).soft);
      if (box.right - box.left > 2 && box.bottom - box.top > 2) boxes.push({ element, box });
    }
  }

  boxes.sort((one, other) => one.box.top - other.box.top);
  let open: typeof boxes = [];
  for (const next of boxes) {
    open = open.filter(({ box }) => box.bottom > next.box.top + 1);
    for (const { element, box } of open) {
      const shared = meet(box, next.box);
      if (shared.right - shared.left > 1 && shared.bottom - shared.top > 1) {
        say('overlap', `${name(element)} and ${name(next.element)}`, next.box.top);
      }
    }
    open.push(next);
  }

  let targets = 0;
  const pressed = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
  for (const element of onPaper ? [] : elements) {
    if (!element.matches(pressed) || !isSeen(element)) continue;
    targets += 1;
    const { width, height, top } = (element.closest('label') ?? element).getBoundingClientRect();
    if (width >= 24 && height >= 24) continue;
    // A link within a sentence is as high as its line.
    const inline = getComputedStyle(element).display === 'inline';
    const around = parentOf(element)?.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6');
    const inSentence =
      inline && around && around.textContent.trim().length > element.textContent.trim().length;
    if (!inSentence) {
      say('small target', `${name(element)} ${width.toFixed(1)} × ${height.toFixed(1)}`, top);
    }
  }

  return { flaws, texts: boxes.length, targets };
}
