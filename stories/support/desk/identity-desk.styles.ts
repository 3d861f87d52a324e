import { css } from 'lit';

export const identityStyles = css`
  .desk {
    container-type: inline-size;
  }
  .tools,
  .previews {
    display: grid;
    gap: 1em 3em;
  }
  .tools > *,
  .previews > * {
    min-inline-size: 0;
  }
  .tools h2:first-child {
    border: 0;
    margin-block-start: 0;
    padding: 0;
  }
  th {
    font-weight: 400;
  }
  .choice,
  .color,
  .other {
    align-items: center;
    display: flex;
    gap: 0.6em;
    min-block-size: 28px;
  }
  .other {
    align-items: baseline;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .code,
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.88em;
  }
  .color .code {
    inline-size: 8ch;
  }
  .verdict {
    border-inline-start: 3px solid var(--accent);
    margin-block-end: 1em;
    padding-inline-start: 1em;
  }
  .verdict ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .short {
    font-weight: 650;
    text-decoration: underline wavy 1px;
    text-underline-offset: 0.2em;
  }
  .news {
    margin-inline-start: 1em;
  }
  textarea {
    inline-size: 100%;
    white-space: pre;
  }
  .preview {
    background: var(--vitrina-color-surface);
    color: var(--vitrina-color-text);
    padding: 24px;
  }
  .preview h3 {
    color: var(--vitrina-color-muted);
    font-size: 0.88em;
    font-weight: 400;
    margin: 0 0 1.2em;
  }
  .samples {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block-end: 2em;
  }
  .on-accent {
    background: var(--vitrina-color-accent);
    color: var(--vitrina-color-on-accent);
    padding: 2px 8px;
  }
  .focused {
    outline: 3px solid var(--vitrina-color-focus);
    padding: 2px 8px;
  }
  .preview vitrina-data > * + * {
    margin-block-start: 3em;
  }
  @container (inline-size > 50em) {
    .tools {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .previews {
      gap: 0;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
