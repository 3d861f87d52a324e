/** What a page has of Vitrina, and what of the rest matters to it. Each list is in the page's order. */
export interface Page {
  /** Elements of ours, and placeholders that the script will fill. */
  readonly elements: readonly PageElement[];
  /** All other elements; a slip may have kept one from being ours. */
  readonly others: readonly OtherElement[];
  /** Scripts of ours, by the names of their files. */
  readonly scripts: readonly PageScript[];
  readonly ids: readonly PageId[];
  /** What addresses are relative to; empty where that is the page. */
  readonly base: string;
  /** The whole address that the page says is its own. */
  readonly canonical: string | undefined;
  /** Where `</body>` begins; undefined where it is left out. */
  readonly bodyEnd: number | undefined;
}

/** Where the start tag of an element begins: its line, from 1, and its offset in the text. */
export interface Place {
  readonly line: number;
  readonly start: number;
}

interface Written extends Place {
  /** The start tag as the page has it, without attributes but `data-vitrina`: `<panel-summary>`. */
  readonly where: string;
}

/** An element of ours, or a placeholder of one. */
export interface PageElement extends Written {
  /** Without `vitrina-` before it. */
  readonly tag: string;
  /** Whether another element holds its place. */
  readonly placeholder: boolean;
  readonly attributes: readonly PageAttribute[];
  /** Attributes of a placeholder that say nothing to the element. */
  readonly unread: readonly { readonly name: string; readonly line: number }[];
  /** Its own, or that of the nearest `vitrina-data`. */
  readonly source: Source | undefined;
  /** The language of the place where it stands; empty where nothing says it. */
  readonly lang: string;
  readonly inParagraph: boolean;
  /** Where its content begins and ends in the text; undefined where the element is not closed. */
  readonly content: { readonly start: number; readonly end: number } | undefined;
  /** The text that a reader has of it without a script; an image counts as text. */
  readonly fallback: string;
}

/** An attribute of an element of ours. */
export interface PageAttribute {
  readonly name: string;
  /** Its name in the page: in a placeholder with `data-` before it. */
  readonly written: string;
  readonly line: number;
  /** What the element reads. */
  readonly value: string;
  /** What its writer meant. */
  readonly meant: string;
  /** Whether `meant` is without quotes of typesetters that the page has. */
  readonly quoted: boolean;
}

/** Where an element has its data: at an address, as the element reads it and as it was meant; or in the page. */
export type Source =
  { readonly address: string; readonly meant: string } | { readonly json: string };

/** An element that is none of ours, nor holds the place of one. */
export interface OtherElement extends Written {
  readonly tagName: string;
  /** What its `data-vitrina` names, which is no tag of ours; undefined where it has none. */
  readonly named: string | undefined;
}

/** A script of ours. */
export interface PageScript extends Place {
  readonly address: string;
  readonly file: string;
  readonly type: string;
}

/** An element with an id. */
export interface PageId extends Place {
  readonly id: string;
  readonly tagName: string;
  /** Where its element ends in the text. */
  readonly end: number;
}
