/** The parts of an HTML page that concern Vitrina. Each list is in document order. */
export interface Page {
  /** Our elements, and placeholders that the script will fill. */
  readonly elements: readonly PageElement[];
  /** All other elements. A typo may have kept one from being ours. */
  readonly others: readonly OtherElement[];
  /** Our scripts, recognised by their file names. */
  readonly scripts: readonly PageScript[];
  readonly ids: readonly PageId[];
  /** The `href` of `<base>`; empty if the page has none. */
  readonly base: string;
  /** The page's canonical address, if it is absolute. */
  readonly canonical: string | undefined;
  /** Offset of `</body>`; undefined if the tag is omitted. */
  readonly bodyEnd: number | undefined;
}

/** The position of an element's start tag: its line, from 1, and its offset in the text. */
export interface Place {
  readonly line: number;
  readonly start: number;
}

interface Written extends Place {
  /** The start tag as written, with no attribute but `data-vitrina`: `<panel-summary>`. */
  readonly where: string;
}

/** One of our elements, or a placeholder for one. */
export interface PageElement extends Written {
  /** Without the prefix `vitrina-`. */
  readonly tag: string;
  /** Whether this is a placeholder. */
  readonly placeholder: boolean;
  readonly attributes: readonly PageAttribute[];
  /** Attributes of a placeholder that the element ignores. */
  readonly unread: readonly { readonly name: string; readonly line: number }[];
  /** Its own source, or that of the nearest `vitrina-data`. */
  readonly source: Source | undefined;
  /** The language at this point of the page; empty if none is stated. */
  readonly lang: string;
  readonly inParagraph: boolean;
  /** Offsets of the content; undefined if the element is not closed. */
  readonly content: { readonly start: number; readonly end: number } | undefined;
  /** The text that readers see without a script. An image counts as text. */
  readonly fallback: string;
}

/** An attribute of one of our elements. */
export interface PageAttribute {
  readonly name: string;
  /** Its name in the page; in a placeholder it starts with `data-`. */
  readonly written: string;
  readonly line: number;
  /** The value that the element reads. */
  readonly value: string;
  /** The value that the author meant. */
  readonly meant: string;
  /** Whether typographic quotes were removed to get `meant`. */
  readonly quoted: boolean;
}

/**
 * The source of an element's data: an address, as the element reads it and as it was meant, or JSON
 * in the page.
 */
export type Source =
  { readonly address: string; readonly meant: string } | { readonly json: string };

/** An element that is neither ours nor a placeholder for one. */
export interface OtherElement extends Written {
  readonly tagName: string;
  /**
   * The value of its `data-vitrina`, which is not one of our tags; undefined without that
   * attribute.
   */
  readonly named: string | undefined;
}

/** One of our scripts. */
export interface PageScript extends Place {
  readonly address: string;
  readonly file: string;
  readonly type: string;
}

/** An element with an id. */
export interface PageId extends Place {
  readonly id: string;
  readonly tagName: string;
  /** Offset of the end of the element. */
  readonly end: number;
}
