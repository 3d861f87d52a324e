import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';
import { listStyles } from '../../styles/list.js';
import { unfoldStyles } from '../../styles/unfold.js';

export const actorDirectoryStyles = [
  hostStyles,
  experienceStyles,
  listStyles,
  unfoldStyles,
  css`
    .root {
      --_reserved: 100vh;
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
    .bar {
      border: 0;
      padding-block-start: 0;
    }
    /* A directory has one order. */
    .sort {
      display: none;
    }
    .sector {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 1em 1.2em;
    }
    .sector > :first-child {
      font-size: 1.05em;
      margin-block-end: 0.6em;
    }
    .entry + .entry {
      margin-block-start: 1em;
    }
    .entry {
      display: grid;
      gap: 0.1em 2em;
      grid-template-columns: minmax(0, 1fr);
      padding-inline-start: 1.4em;
    }
    .result {
      padding: 0;
      text-indent: -1.4em;
    }
    .organization .name {
      font-weight: 600;
    }
    .who,
    .what {
      display: grid;
      align-content: start;
      gap: 0.15em;
      max-inline-size: var(--_measure);
    }
    [part='experiences'] > li + li {
      margin-block-start: 0.3em;
    }
    .facts-line {
      font-size: 0.94em;
    }
    .facts-line :is(dt, dd) {
      display: inline;
    }
    .facts-line dd:not(:last-child)::after {
      content: ', ';
    }
    .what a,
    .unfold {
      font-size: 0.94em;
      line-height: 1.4;
    }
    .key {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 0.9em 0;
    }
    .key + .colophon {
      border: 0;
      margin: 0;
      padding-block-start: 0.4em;
    }
    @container (inline-size > 46em) {
      .sector {
        column-gap: 2.4em;
        display: grid;
        grid-template-columns: 11em minmax(0, 1fr);
      }
    }
    @media print {
      .sector > :first-child {
        break-after: avoid;
      }
      .entry {
        break-inside: avoid-page;
      }
    }
  `,
];
