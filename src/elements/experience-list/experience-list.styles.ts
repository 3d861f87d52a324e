import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';
import { listStyles } from '../../styles/list.js';

export const experienceListStyles = [
  hostStyles,
  experienceStyles,
  listStyles,
  css`
    .root {
      --_reserved: 100vh;
    }
  `,
];
