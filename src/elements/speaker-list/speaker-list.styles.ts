import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';
import { unfoldStyles } from '../../styles/unfold.js';

export const speakerListStyles = [
  hostStyles,
  experienceStyles,
  unfoldStyles,
  css`
    .root {
      --_reserved: 24em;
    }
    .head {
      border-block-start: 3px solid;
      padding-block: 0.9em 1.2em;
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
    section {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 1em 1.2em;
    }
    [part='group-title'] {
      font-size: 1.05em;
      margin-block-end: 0.6em;
    }
    .entry + .entry {
      margin-block-start: 1em;
    }
    .who .name {
      font-weight: 600;
    }
    .what {
      max-inline-size: var(--_measure);
    }
    .what > li + li {
      margin-block-start: 0.3em;
    }
    @container (inline-size > 46em) {
      section {
        column-gap: 2.4em;
        display: grid;
        grid-template-columns: 9em minmax(0, 1fr);
      }
      .entry {
        column-gap: 2em;
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
    @media print {
      .entry {
        break-inside: avoid-page;
      }
    }
  `,
];
