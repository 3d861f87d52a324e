import { css } from 'lit';

/** Fields, rules and buttons of the desk's own two tools. */
export const deskStyles = css`
  :host {
    --accent: light-dark(#0b5e8a, #86c5ea);
    --quiet: color-mix(in srgb, currentcolor 78%, transparent);
    --rule: color-mix(in srgb, currentcolor 22%, transparent);
    display: block;
  }
  h2,
  h3 {
    font-weight: 650;
    line-height: 1.2;
  }
  h2 {
    border-block-start: 1px solid var(--rule);
    font-size: 1.3em;
    margin: 2em 0 0.8em;
    padding-block-start: 0.9em;
  }
  p {
    margin: 0.6em 0;
    max-inline-size: 66ch;
  }
  .quiet {
    color: var(--quiet);
  }
  fieldset {
    border: 0;
    margin: 0 0 1.2em;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.5em;
    padding: 0;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
  }
  input:not([type='radio'], [type='color']),
  select,
  textarea {
    background: none;
    border: 0;
    border-block-end: 1px solid;
    box-sizing: border-box;
    color: inherit;
    min-block-size: 28px;
    padding: 2px 0;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  [aria-invalid='true'] {
    border-block-end: 3px dashed !important;
  }
  input[type='color'] {
    background: none;
    block-size: 32px;
    border: 1px solid var(--quiet);
    inline-size: 48px;
    padding: 2px;
  }
  button {
    background: none;
    border: 0;
    color: var(--accent);
    cursor: pointer;
    min-block-size: 28px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    border-block-end: 1px solid var(--rule);
    padding: 0.5em 1.2em 0.5em 0;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--quiet);
    font-size: 0.88em;
    font-weight: 400;
  }
  .scroller {
    overflow-x: auto;
  }
`;
