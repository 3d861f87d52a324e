import { css } from 'lit';
import { detailsStyles } from './details.js';

const ownStyles = css`
  .prose {
    display: grid;
    gap: 0.8em;
    max-inline-size: var(--_measure);
  }
  .experience {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .experience > * + * {
    margin-block-start: 0.5em;
  }
  .experience > [part='experience-title'] {
    font-size: 1.28em;
    line-height: 1.22;
    max-inline-size: 30em;
  }
  .meta {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.88em;
    gap: 0.1em 1.1em;
    margin: 0 0 0.4em;
    order: -1;
  }
  .form {
    color: var(--_accent);
  }
  .experience > .by {
    margin-block-end: 0.3em;
  }
  .brief {
    border-inline-start: 3px solid var(--_accent);
    display: grid;
    gap: 0.6em;
    margin-block: 0.5em 0.8em;
    max-inline-size: 60ch;
    padding-inline-start: 1em;
  }
  dt {
    color: var(--_muted);
  }
  .brief dt {
    font-size: 0.84em;
  }
  q {
    quotes: '“' '”' '‘' '’';
  }
  .facts {
    display: grid;
    font-size: 0.94em;
    gap: 0.3em;
    margin-block: 1em 0.2em;
  }
  .topics {
    font-size: 0.94em;
    max-inline-size: var(--_measure);
  }
  .colophon {
    border-block-start: var(--_line) solid var(--_border);
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.8em;
    padding-block: 1em;
  }
  .colophon p {
    max-inline-size: var(--_measure);
  }
  .take {
    min-block-size: 5em;
  }
  @container (inline-size > 30em) {
    .take {
      min-block-size: 2.4em;
    }
    .facts > div {
      column-gap: 0.8em;
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .facts dd {
      grid-column: 2;
    }
  }
  @container (inline-size > 46em) {
    .experience:is(.full, .row) {
      column-gap: 2.4em;
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .experience:is(.full, .row) > * {
      grid-column: 2;
    }
    .experience:is(.full, .row) > .meta {
      align-content: start;
      display: grid;
      gap: 0.15em;
      grid-area: 1 / 1 / span 20;
      margin: 0;
      padding-block-start: 0.35em;
    }
  }
`;

/** An experience as an entry in a good index: quiet rules, no boxes. */
export const experienceStyles = [ownStyles, detailsStyles];
