import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';

export const eventSummaryStyles = [
  hostStyles,
  experienceStyles,
  css`
    .root {
      --_reserved: 24em;
    }
    .head {
      border-block-start: 3px solid;
      padding-block: 0.9em 1.5em;
    }
    .head > * + * {
      margin-block-start: 0.9em;
    }
    [part='title'] {
      font-size: 1.9em;
      letter-spacing: -0.012em;
      line-height: 1.12;
      max-inline-size: 20em;
    }
    .code {
      color: var(--_accent);
      display: block;
      font-size: 0.52em;
      font-weight: 600;
      letter-spacing: 0;
      margin-block-end: 0.3em;
    }
    .head > .when {
      color: var(--_muted);
      margin-block-start: 0.6em;
      max-inline-size: 60em;
    }
    .organizers dt {
      font-size: 0.88em;
    }
    section {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 1.3em 1.5em;
    }
    [part='section-title'] {
      font-size: 1.05em;
      margin-block-end: 0.8em;
    }
    .entry + .entry {
      border-block-start: var(--_line) solid var(--_border);
      margin-block-start: 1em;
      padding-block-start: 1em;
    }
    .number {
      color: var(--_accent);
      font-size: 0.88em;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    [part='panel-title'] {
      font-size: 1.15em;
      font-weight: 600;
      line-height: 1.35;
      margin-block-end: 0.15em;
    }
    /* Once is faint enough. */
    .small .muted {
      color: inherit;
    }
    .links {
      display: grid;
      gap: 0.3em;
    }
    .links a {
      display: inline-block;
      min-block-size: 24px;
      padding-block: 0;
    }
    .colophon {
      margin: 0;
    }
    @container (inline-size > 30em) {
      .organizers > div {
        align-items: baseline;
        column-gap: 1em;
        display: grid;
        grid-template-columns: 6em minmax(0, 1fr);
      }
      .organizers dt {
        grid-row: 1 / span 99;
      }
      .entry {
        align-items: baseline;
        column-gap: 1.2em;
        display: grid;
        grid-template-columns: 6em minmax(0, 1fr);
      }
      .what {
        grid-column: 2;
      }
    }
    @container (inline-size > 46em) {
      [part='title'] {
        font-size: 2.6em;
      }
      .columns {
        column-gap: 2.4em;
        display: grid;
        grid-template-columns: 12em minmax(0, 1fr);
      }
    }
    @media print {
      .entry {
        break-inside: avoid-page;
      }
    }
  `,
];
