import { css } from 'lit';

/** The rarely used fields of an experience. */
export const detailsStyles = css`
  .experience [part='field-title'] {
    margin-block-start: 1em;
  }
  .experience .list {
    display: grid;
    gap: 0.3em;
    margin-block: 0.3em 0.6em;
  }
  .experience figure {
    margin-block: 0.8em;
  }
  .experience img {
    block-size: auto;
    border-radius: var(--vitrina-radius, 0);
    max-inline-size: 100%;
  }
  .experience .facts dd a,
  .experience .list a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0;
  }
`;
