import { html, nothing, type TemplateResult } from 'lit';

/** 1 to 6; anything else counts as the nearest of them. */
export type HeadingLevel = number;

interface HeadingOptions {
  readonly part: string;
  /** Makes the heading an address that can be focused. */
  readonly id?: string | undefined;
}

/** A real heading of the level that the page's outline asks for. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  { part, id }: HeadingOptions,
): TemplateResult {
  const tabindex = id ? '-1' : nothing;
  const i = id ?? nothing;
  switch (Math.trunc(level)) {
    case 1:
      return html`<h1 part=${part} id=${i} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${i} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${i} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${i} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${i} tabindex=${tabindex}>${content}</h5>`;
    default:
      return level < 1
        ? heading(1, content, { part, id })
        : html`<h6 part=${part} id=${i} tabindex=${tabindex}>${content}</h6>`;
  }
}
