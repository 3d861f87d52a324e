import { css } from 'lit';

/** A citation and the ways to copy or download it. */
export const citationStyles = css`
  .citation fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin: 0 0 0.6em;
    min-inline-size: 0;
    padding: 0;
  }
  .citation label {
    align-items: center;
    cursor: pointer;
    display: inline-flex;
    gap: 0.45em;
    line-height: 1.35;
    min-block-size: 28px;
    padding-inline-end: 3px;
  }
  .citation label:has(:checked) {
    font-weight: var(--_bold);
  }
  .citation input {
    accent-color: var(--_accent);
    block-size: 1.1em;
    cursor: inherit;
    flex: none;
    inline-size: 1.1em;
    margin: 0 0 0 3px;
  }

  [part='text'],
  .citation textarea {
    border: 0;
    border-inline-start: 3px solid var(--_accent);
    box-sizing: border-box;
    margin: 0.4em 0;
    max-inline-size: calc(var(--_measure) + 1.2em);
    padding-block: 0.15em;
    padding-inline: 1.2em 0;
  }
  /* As it stands in a list of references: all lines but the first set in. */
  .printed {
    padding-inline-start: 2.7em;
    text-indent: -1.5em;
  }
  /* A name in another script keeps its full stop out of its own line of reading. */
  .printed > * {
    unicode-bidi: isolate;
  }
  .citation pre,
  .bibtex,
  .ris {
    font-family: ui-monospace, monospace;
    font-size: 0.88em;
    line-height: 1.5;
    white-space: pre-wrap;
  }
  .citation textarea {
    background: none;
    color: inherit;
    display: block;
    field-sizing: content;
    font-family: inherit;
    inline-size: 100%;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .citation textarea:is(.apa, .iso690) {
    font-size: 1em;
    line-height: 1.55;
  }

  .takes {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    padding-block: 0.4em 0.8em;
  }
  .citation output {
    color: var(--_muted);
  }
  @media print {
    .citation fieldset,
    .takes {
      display: none;
    }
  }
`;
