import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';
import { unfoldStyles } from '../../styles/unfold.js';
import { diagramStyles } from './diagram.styles.js';

export const allianceNetworkStyles = [
  hostStyles,
  experienceStyles,
  unfoldStyles,
  diagramStyles,
  css`
    .root {
      --_reserved: 100vh;
    }
    .head {
      border-block-start: 3px solid;
      padding-block: 0.9em 1.2em;
    }
    .head > :first-child {
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
    .count {
      margin-block-start: 0.5em;
      max-inline-size: var(--_measure);
    }
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th {
      font-weight: 400;
      text-align: start;
    }
    thead {
      color: var(--_muted);
      padding-block-end: 0.3em;
    }
    thead th {
      font-size: 0.88em;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2em;
    }
    tbody {
      border-block-start: var(--_line) solid var(--_border);
    }
    tbody tr {
      border-block-end: var(--_line) solid var(--_border);
      padding-block: 0.6em;
    }
    th,
    td {
      padding: 0;
    }
    .organization > th {
      font-weight: 600;
    }
    .sector-cell {
      color: var(--_muted);
      font-size: 0.88em;
    }
    td li + li {
      margin-block-start: 0.3em;
    }
    td a,
    td .unfold {
      font-size: 0.94em;
      line-height: 1.4;
    }
    tr.lit {
      box-shadow: inset 0 0 0 99em color-mix(in srgb, var(--_accent) 9%, transparent);
    }
    .note {
      padding-block: 0.9em 0;
    }
    @container (inline-size > 40em) {
      tr,
      thead tr {
        column-gap: 2em;
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 8fr);
      }
      .sector-cell {
        padding-block-start: 0.12em;
      }
    }
    @media print {
      tr.lit {
        box-shadow: none;
      }
      .node,
      tbody tr {
        break-inside: avoid-page;
      }
    }
  `,
];
