import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { foldedStyles } from '../../styles/folded.js';
import { hostStyles } from '../../styles/host.js';

export const panelSummaryStyles = [
  hostStyles,
  experienceStyles,
  css`
    .root {
      --_reserved: 100vh;
    }
    .head {
      border-block-start: 3px solid;
      padding-block: 0.9em 1.6em;
    }
    .event {
      color: var(--_muted);
      font-size: 0.9em;
      max-inline-size: 60em;
    }
    .event-name {
      font-weight: 600;
    }
    [part='title'] {
      font-size: 1.9em;
      letter-spacing: -0.012em;
      line-height: 1.12;
      margin-block: 0.6em 0.55em;
      max-inline-size: 20em;
    }
    .code {
      color: var(--_accent);
      display: block;
      font-size: 0.52em;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      letter-spacing: 0;
      margin-block-end: 0.3em;
    }
    .who {
      display: grid;
      gap: 0.5em;
    }
    .who dt {
      font-size: 0.88em;
    }
    section,
    .entries > li {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 1.3em 1.7em;
    }
    [part='section-title'] {
      font-size: 1.05em;
      margin-block-end: 0.8em;
    }
    .columns > .prose > p:first-child {
      font-size: 1.12em;
      line-height: 1.5;
    }
    .entries > li:first-child {
      border: 0;
      padding-block-start: 0.2em;
    }
    .colophon {
      margin: 0;
    }
    li .take {
      min-block-size: 2.2em;
    }
    @container (inline-size > 30em) {
      .who > div {
        align-items: baseline;
        column-gap: 1em;
        display: grid;
        grid-template-columns: 6em minmax(0, 1fr);
      }
      .who dd {
        grid-column: 2;
      }
    }
    @container (inline-size > 46em) {
      .columns {
        column-gap: 2.4em;
        display: grid;
        grid-template-columns: 12em minmax(0, 1fr);
      }
      .who > div {
        column-gap: 1.6em;
        grid-template-columns: 6em repeat(2, minmax(0, max-content));
      }
      .who dt {
        grid-row: 1 / span 99;
      }
      .who dd {
        grid-column: auto;
      }
      [part='title'] {
        font-size: 2.6em;
      }
    }
  `,
  foldedStyles,
];
