import { css } from 'lit';

/** The title that opens an experience, and the experience under it. */
export const unfoldStyles = css`
  .unfold {
    line-height: 1.4;
    padding-block: 0.1em;
    text-decoration: none;
  }
  .unfold:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }
  .unfold::after {
    content: '▾' / '';
    display: inline-block;
    margin-inline-start: 0.35em;
  }
  .unfold[aria-expanded='true']::after {
    content: '▴' / '';
  }
  .opened {
    border-inline-start: var(--_line) solid var(--_border);
    /* Laid out for the room there is here, not for that of the page. */
    container-type: inline-size;
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
  }
  /* The button above it says the title. */
  .opened [part='experience-title'] {
    display: none;
  }
  @media print {
    .unfold {
      color: inherit;
      display: inline;
      text-decoration: none;
    }
    .unfold::after,
    .unfold[aria-expanded='true']::after {
      content: none;
    }
  }
`;
