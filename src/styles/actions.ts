import { css } from 'lit';

/** The action bar and what it opens. Adopted with the code that draws them. */
export const actionsStyles = css`
  /* Its size is that of the room kept for it: nothing here adds to that. */
  li > .take:not([hidden]) {
    align-content: end;
    display: grid;
  }
  .take[hidden],
  .take-opened[hidden],
  .rest,
  .rest-source,
  .foot {
    display: none;
  }
  .take-line {
    align-items: baseline;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.88em;
    gap: 0 1.1em;
  }
  /* Said more quietly than what is to be read. */
  .take-line :is(a, button) {
    color: inherit;
    text-decoration-color: var(--_border);
  }
  .take-line :is(a, button):hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }
  .take-data {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.7em;
  }
  .take-data button {
    min-inline-size: 28px;
  }
  .take-line > a {
    align-content: center;
    min-block-size: 28px;
    padding-block: 0;
  }
  .take-opened {
    padding-block: 0.6em 0.4em;
  }
  .take textarea {
    background: none;
    border: 0;
    border-inline-start: 3px solid var(--_accent);
    box-sizing: border-box;
    color: inherit;
    display: block;
    field-sizing: content;
    font: inherit;
    font-size: 0.94em;
    inline-size: 100%;
    margin: 0 0 0.4em;
    max-inline-size: calc(var(--_measure) + 1.2em);
    overflow-wrap: anywhere;
    padding-block: 0.15em;
    padding-inline: 1.2em 0;
    resize: none;
  }
  @container (inline-size > 46em) {
    .fulls .take,
    .rows .take {
      margin-inline-start: 14.4em;
    }
  }
`;
