import { css } from 'lit';

/** Cards and rows, and the controls that open them. */
export const foldedStyles = css`
  .experience.row > [part='experience-title'] {
    font-size: 1.08em;
  }
  [part='experience-title'] a {
    color: inherit;
  }
  .opener {
    justify-self: start;
  }
  .opener::after {
    content: '▾' / '';
    display: inline-block;
    margin-inline-start: 0.35em;
  }
  .opener[aria-expanded='true']::after {
    content: '▴' / '';
  }
  .folded > * + * {
    margin-block-start: 0.5em;
  }
  .rows > li {
    padding-block: 0.8em;
  }
  /* What is folded has nothing to take along yet. */
  :is(.cards, .rows) > li:not(:has(.folded:not([hidden]))) > .take {
    display: none !important;
  }
  @container (inline-size > 46em) {
    .cards {
      column-gap: 2.4em;
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .cards > li:nth-child(2) {
      border: 0;
      padding-block-start: 0.2em;
    }
  }
  @media print {
    [part$='title'],
    dt {
      break-after: avoid;
    }
    .folded[hidden] {
      content-visibility: visible !important;
      display: block !important;
    }
    .opener {
      display: none;
    }
  }
`;
