import { css } from 'lit';

/** The fields that few datasets fill. */
export const detailsStyles = css`
  [part='field-title'] {
    margin-block-start: 1em;
  }
  .list {
    display: grid;
    gap: 0.3em;
    margin-block: 0.3em 0.6em;
  }
  figure {
    margin-block: 0.8em;
  }
  img {
    block-size: auto;
    border-radius: var(--vitrina-radius, 0);
    max-inline-size: 100%;
  }
  .facts dd a,
  .list a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0;
  }
`;
