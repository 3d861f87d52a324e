import { css } from 'lit';

/**
 * Print: black on white, no controls, and the addresses of links. Blocks and floats replace grids,
 * which break across pages in the middle of a heading.
 */
export const printStyles = css`
  @media print {
    .root {
      --_accent: #000;
      --_border: #999;
      --_muted: #333;
      color-scheme: light;
    }
    .content {
      color: #000;
      orphans: 3;
      widows: 3;
    }
    .take {
      display: block !important;
      min-block-size: 0 !important;
      padding: 0;
    }
    .take-line,
    .take-opened {
      display: none !important;
    }
    .foot {
      color: var(--_muted);
      display: block;
      font-size: 0.88em;
      overflow-wrap: anywhere;
    }
    a {
      text-decoration: none;
    }
    .colophon a[href^='http']::after,
    .list a[href^='http']::after,
    .content > .experience > [part='experience-title'] a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
    .colophon {
      display: block;
      padding-block-end: 0.4em;
    }
    .colophon p {
      max-inline-size: none;
    }

    /* Whether what lays out cards came before this sheet or after it. */
    .root :is(.columns, .cards, .experience) {
      display: block;
    }
    /* However short the text, what floats beside it ends with it. */
    .entries > li {
      display: flow-root;
    }
    .root :is(.cards, .rows) > li + li {
      border-block-start: var(--_line) solid var(--_border);
      padding-block-start: 1.3em;
    }
    .experience.experience.experience > .meta {
      display: flex;
      margin: 0;
      padding: 0;
    }

    /* The whole text of what has a page of its own: nothing leads there from paper. */
    .root.root :is(.cards, .rows) > li > .take.take {
      break-before: avoid;
      margin: 0;
      display: block !important;
    }
    .root :is(.cards, .rows) .rest,
    .content > .take > :is(.rest, .rest-source) {
      display: block;
      margin-block-start: 0.8em;
    }
    /* Where one alone comes from is said after the whole of its text. */
    .content > .colophon:has(+ .take > .rest-source) {
      display: none;
    }
    .rest > * + *,
    .experience > * + * {
      margin-block-start: 0.8em;
    }
    .experience > .by,
    :is(.experience, .folded, .rest) > [part='field-title'] + * {
      margin-block-start: 0.3em;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .meta,
    .by,
    dt {
      break-after: avoid;
      break-inside: avoid;
    }
    .who,
    .brief > div,
    .facts > div,
    .topics,
    .colophon,
    figure {
      break-inside: avoid;
    }
    .foot {
      break-before: avoid;
    }
    /* In the ems of each, so that both stand at the edge. */
    @container (inline-size > 34em) {
      .columns,
      .rest,
      .experience {
        padding-inline-start: 13em;
      }
      .columns > [part='section-title'],
      .experience.experience.experience > .meta {
        display: block;
        float: inline-start;
        inline-size: 11.5em;
        margin-inline-start: calc(-13em / 1.05);
        padding-block-start: 0.15em;
      }
      .experience.experience.experience > .meta {
        inline-size: 13em;
        margin-inline-start: calc(-13em / 0.88);
      }
    }
  }
`;
