import { html, nothing, type TemplateResult } from 'lit';

/** 1 to 6; any other number is clamped. */
export type HeadingLevel = number;

interface HeadingOptions {
  readonly part: string;
  /** Makes the heading a focusable link target. */
  readonly id?: string | undefined;
}

/** A real heading at the level that the page's outline needs. */
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
