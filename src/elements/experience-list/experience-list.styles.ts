import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { foldedStyles } from '../../styles/folded.js';
import { hostStyles } from '../../styles/host.js';
import { listStyles } from '../../styles/list.js';

export const experienceListStyles = [
  hostStyles,
  experienceStyles,
  foldedStyles,
  listStyles,
  css`
    .root {
      --_reserved: 100vh;
    }
  `,
];
