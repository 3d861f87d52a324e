import { css } from 'lit';

/** A searchable, filterable list. The filters are quiet, so that the results stand out. */
export const listStyles = css`
  .list-frame {
    display: grid;
    gap: 1.2em 2.8em;
    grid-template-columns: minmax(0, 1fr);
  }
  .tools {
    align-content: start;
    display: grid;
    gap: 0.6em 1.4em;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
  }
  .search label,
  .sort label {
    color: var(--_muted);
    font-size: 0.88em;
  }
  [type='search'],
  select {
    background: transparent;
    border: 0;
    border-block-end: 2px solid var(--_muted);
    border-radius: 0;
    color: inherit;
    font: inherit;
    min-block-size: 36px;
    padding: 0;
  }
  [type='search'] {
    appearance: none;
    box-sizing: border-box;
    display: block;
    font-size: 1.12em;
    inline-size: 100%;
  }
  [type='search']:focus {
    border-color: var(--_accent);
  }
  select {
    border-block-end-width: var(--_line);
    font-size: 0.94em;
    max-inline-size: 100%;
    min-block-size: 28px;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .filters-button {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
    min-block-size: 36px;
  }
  .filters-button::after {
    content: '▾' / '';
  }
  .filters-button[aria-expanded='true']::after {
    content: '▴' / '';
  }
  .facets {
    border-block: var(--_line) solid var(--_border);
    display: none;
    gap: 1.2em 2.4em;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    max-block-size: min(50vh, 26em);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 0.9em;
    /* Or what is unseen in it would lengthen the page. */
    position: relative;
  }
  .skip:focus {
    background: var(--vitrina-color-surface, Canvas);
    block-size: auto;
    clip-path: none;
    inline-size: auto;
    z-index: 1;
  }
  .facets.open {
    display: grid;
  }
  .facet {
    align-content: start;
    border: 0;
    display: grid;
    font-size: 0.94em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    float: inline-start;
    font-weight: var(--_bold);
    padding: 0;
  }
  .option:not([hidden]) {
    display: grid;
  }
  .option {
    align-items: baseline;
    cursor: pointer;
    gap: 0.6em;
    grid-template-columns: auto minmax(0, 1fr) auto;
    line-height: 1.35;
    min-block-size: 28px;
    padding: 0.25em 3px;
    box-sizing: border-box;
  }
  .option input {
    accent-color: var(--_accent);
    block-size: 1.1em;
    cursor: inherit;
    inline-size: 1.1em;
    margin: 0;
    transform: translateY(0.15em);
  }
  .option:hover:not(.out) span:not(.number) {
    text-decoration: underline;
  }
  .number,
  .out {
    color: var(--_muted);
  }
  .number,
  .count {
    font-variant-numeric: tabular-nums;
  }
  .out {
    cursor: default;
  }
  .facet > button {
    justify-self: start;
  }
  .chips {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.94em;
    gap: 0.4em 0.9em;
    margin-block-end: 0.6em;
  }
  .chip {
    border-block-end: 2px solid var(--_accent);
    color: inherit;
    text-decoration: none;
  }
  .chip:hover {
    border-color: currentcolor;
  }
  .cross {
    color: var(--_accent);
    margin-inline-start: 0.45em;
  }
  .bar {
    align-items: baseline;
    border-block-start: 3px solid;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    justify-content: space-between;
    padding-block: 0.5em 0.4em;
  }
  .count {
    font-weight: 600;
  }
  .sort {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .ways,
  .paging {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
  }
  .paging {
    border-block-start: var(--_line) solid var(--_border);
    padding-block: 0.9em;
  }
  .found {
    container-type: inline-size;
  }
  .result {
    padding-block: 1.1em 1.2em;
  }
  .result + .result,
  .later {
    border-block-start: var(--_line) solid var(--_border);
  }
  /* By group: card by card it makes scrolling dearer than what it saves. */
  .later {
    contain-intrinsic-block-size: auto 400em;
    content-visibility: auto;
  }
  .fragment {
    max-inline-size: var(--_measure);
  }
  mark {
    background: none;
    box-shadow: inset 0 -0.5em color-mix(in srgb, var(--_accent) 26%, transparent);
    color: inherit;
    font-weight: 600;
  }
  /* Much enlarged, they are part of the page: there is no room for a window in the window. */
  @media (max-height: 30em) {
    .facets {
      max-block-size: none;
      overflow: visible;
    }
  }
  @container (inline-size > 60em) {
    .with-facets {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .with-facets .tools {
      grid-template-columns: minmax(0, 1fr);
    }
    .with-facets .filters-button {
      display: none;
    }
    .facets {
      border: 0;
      display: grid;
      grid-column: 1;
      grid-template-columns: minmax(0, 1fr);
      max-block-size: none;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .with-facets {
      display: block;
    }
    .tools,
    .sort,
    .paging,
    .ways,
    .cross,
    .chips button:not(.chip) {
      display: none;
    }
    .later {
      content-visibility: visible;
    }
    .result {
      break-inside: avoid-page;
    }
  }
`;
