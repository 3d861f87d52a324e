import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';

const compareStyles = css`
  .head {
    border-block-start: 3px solid;
    padding-block: 0.9em 0.8em;
  }
  .head > * {
    font-size: 1.7em;
    letter-spacing: -0.012em;
    line-height: 1.15;
    max-inline-size: 24em;
  }
  .code {
    color: var(--_accent);
    display: block;
    font-size: 0.6em;
    font-weight: 500;
    letter-spacing: 0;
    margin-block-end: 0.25em;
  }

  .chooser {
    margin-block-end: 1em;
  }
  summary {
    color: var(--_accent);
    cursor: pointer;
    inline-size: fit-content;
    line-height: 28px;
  }
  fieldset {
    border: 0;
    border-inline-start: 3px solid var(--_accent);
    margin: 0.5em 0 0;
    min-inline-size: 0;
    padding: 0;
    padding-inline-start: 1em;
  }
  fieldset ul {
    column-gap: 2em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    margin-block-start: 0.4em;
    max-block-size: 24em;
    overflow-y: auto;
  }
  label {
    align-items: baseline;
    cursor: pointer;
    display: grid;
    gap: 0.6em;
    grid-template-columns: auto minmax(0, 1fr);
    line-height: 1.35;
    min-block-size: 28px;
    padding: 0.3em 3px;
  }
  input {
    accent-color: var(--_accent);
    block-size: 1.1em;
    cursor: inherit;
    inline-size: 1.1em;
    margin: 0;
    transform: translateY(0.15em);
  }

  .scroller {
    margin-block: 0.6em;
    display: none;
    overflow-x: auto;
    /* What has the focus is not under the sticky column. */
    scroll-padding-inline-start: 8.5em;
    /* Or what is unseen in a cell would widen the page. */
    position: relative;
  }
  table {
    border-collapse: collapse;
    font-size: 0.94em;
    inline-size: 100%;
    line-height: 1.45;
    table-layout: fixed;
  }
  .columns-3 table {
    min-inline-size: 45em;
  }
  .columns-4 table {
    min-inline-size: 57em;
  }
  .columns-5 table {
    min-inline-size: 69em;
  }
  th,
  td {
    border-block-end: var(--_line) solid var(--_border);
    font-weight: 400;
    padding-block: 0.6em;
    padding-inline: 0 1.2em;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0.2em;
  }
  thead th {
    border-block-end: 2px solid;
    vertical-align: bottom;
  }
  [part='experience-title'] {
    font-weight: var(--_bold);
    line-height: 1.25;
  }
  tbody th,
  [aria-disabled='true'] + span,
  output,
  .kind {
    color: var(--_muted);
  }
  tbody tr:last-child > *,
  .stack dl > div:last-child {
    border-block-end: 0;
  }
  [part='experience-title'] > * {
    color: inherit;
    text-decoration-color: var(--_accent);
  }
  .line + .line {
    margin-block-start: 0.3em;
  }

  .stack > article {
    border-block-start: 2px solid;
    padding-block: 0.7em 1.4em;
  }
  .stack [part='experience-title'] {
    font-size: 1.15em;
  }
  .stack dl > div {
    border-block-end: var(--_line) solid var(--_border);
    padding-block: 0.5em;
  }
  .kind,
  dt {
    font-size: 0.9em;
  }
  @container (inline-size >= 24em) {
    .stack dl > div {
      column-gap: 1em;
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
    .stack dd {
      grid-column: 2;
    }
    .stack dt {
      grid-row: 1 / 20;
    }
  }

  .actions {
    margin-block: 0.6em;
    align-items: baseline;
    border-block-start: var(--_line) solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    padding-block: 0.8em;
  }
  textarea {
    background: none;
    border: var(--_line) solid;
    box-sizing: border-box;
    color: inherit;
    flex-basis: 100%;
    font: 0.88em/1.4 monospace;
    inline-size: 100%;
    padding: 0.5em;
    white-space: pre;
  }
  .opened {
    margin-block: 0.6em;
    border-block-start: var(--_line) solid var(--_border);
    padding-block: 1em;
  }

  @container (inline-size >= 42em) {
    .scroller {
      display: block;
    }
    .stack {
      display: none;
    }
  }
  /* Where the table is wider than its place, it scrolls under the row headers. */
  @container (inline-size < 45em) {
    .columns-3 {
      --_ground: var(--vitrina-color-surface, Canvas);
    }
  }
  @container (inline-size < 57em) {
    .columns-4 {
      --_ground: var(--vitrina-color-surface, Canvas);
    }
  }
  @container (inline-size < 69em) {
    .columns-5 {
      --_ground: var(--vitrina-color-surface, Canvas);
    }
  }
  .corner,
  tbody th {
    inline-size: 8.5em;
    background: var(--_ground, none);
    inset-inline-start: 0;
    position: sticky;
  }
  @media print {
    .chooser,
    .actions,
    .opened > button {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    .scroller > table {
      min-inline-size: 0;
    }
    /* Upright paper is too narrow for many columns, and does not scroll. */
    @container (inline-size < 57em) {
      :is(.columns-4, .columns-5) > .scroller {
        display: none;
      }
      :is(.columns-4, .columns-5) > .stack {
        display: block;
      }
    }
    .stack [part='experience-title'] {
      break-after: avoid;
    }
    tr,
    .stack dl > div {
      break-inside: avoid;
    }
  }
`;

export const experienceCompareStyles = [hostStyles, experienceStyles, compareStyles];
