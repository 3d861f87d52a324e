import { css } from 'lit';
import { citationStyles } from '../../styles/citation.js';
import { hostStyles } from '../../styles/host.js';

const headStyles = css`
  .head {
    border-block-start: 3px solid;
    padding-block: 0.9em 0.6em;
  }
  .head > * {
    font-size: 1.3em;
    letter-spacing: -0.008em;
    line-height: 1.2;
    max-inline-size: 30em;
  }
  .code {
    color: var(--_accent);
    display: block;
    font-size: 0.78em;
    font-weight: 500;
    letter-spacing: 0;
    margin-block-end: 0.25em;
  }
`;

export const panelCitationStyles = [hostStyles, citationStyles, headStyles];
