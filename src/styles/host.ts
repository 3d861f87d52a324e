import { css } from 'lit';

/**
 * What every element needs on any page: a box that the page can hide, the tokens with their
 * defaults, and resets for styles inherited from the page. The layout is on an inner box, out of
 * reach of a page's `* { all: revert !important }`.
 */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* A container says nothing of its width: this does where a cell, a flex item or a float asks. */
  :host::before {
    block-size: 0;
    content: '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
    display: block;
    overflow: hidden;
    visibility: hidden;
  }
  .root {
    --_accent: var(--vitrina-color-accent, LinkText);
    --_muted: var(--vitrina-color-muted, color-mix(in srgb, currentcolor 78%, transparent));
    --_border: var(--vitrina-color-border, color-mix(in srgb, currentcolor 22%, transparent));
    --_line: var(--vitrina-border-width, 1px);
    --_measure: var(--vitrina-measure, 66ch);
    --_bold: var(--vitrina-font-weight-heading, 650);
    container-type: inline-size;
    display: block;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_accent: var(--vitrina-color-accent, light-dark(#0b5e8a, #86c5ea));
    }
  }
  .content,
  .notice {
    color: var(--vitrina-color-text, inherit);
    font-family: var(--vitrina-font-family, inherit);
    font-size: var(--vitrina-size-base, 1em);
    font-style: normal;
    font-weight: 400;
    hyphens: manual;
    letter-spacing: normal;
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    -webkit-text-fill-color: currentcolor;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    border-inline-start: 3px solid var(--_accent);
    margin-block: var(--vitrina-space, 1em);
    padding-inline-start: 1em;
  }
  .bare.loading .notice {
    border-color: var(--_border);
    color: var(--_muted);
  }
  /* The place of what is to come, so that the page below does not jump. */
  .bare.initial,
  .bare.loading {
    min-block-size: var(--_reserved, 12em);
  }
  .unseen {
    position: absolute;
    /* After a full line, its pixel would make the page scroll sideways. */
    margin: -1px;
    overflow: hidden;
    white-space: nowrap;
    block-size: 1px;
    inline-size: 1px;
    clip-path: inset(50%);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--vitrina-font-heading, inherit);
    font-size: 1em;
    font-weight: var(--_bold);
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    /* A line's height is no target's: this adds to what is pressed, not to the line. */
    padding-block: 4px;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  button {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-block-size: 28px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
  }
  a:hover,
  button:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 3px solid var(--vitrina-color-focus, var(--_accent));
    outline-offset: 2px;
  }
  .muted,
  .small {
    color: var(--_muted);
  }
  .small {
    font-size: 0.88em;
  }
  .mark {
    color: var(--_accent);
    font-weight: 400;
    padding-inline-start: 0.1em;
  }
  @media print {
    .notice {
      display: none;
    }
  }
`;
