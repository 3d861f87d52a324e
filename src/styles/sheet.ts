import { css } from 'lit';

/** Prints one subject alone. */
export const sheetStyles = css`
  @media print {
    .sheet {
      font-size: 10pt;
      line-height: 1.4;
    }
    .presented {
      border-block-start: 2pt solid;
      font-size: 0.9em;
      margin-block-end: 1.6em;
      padding-block-start: 0.7em;
    }
    .sheet > .experience > [part='experience-title'] {
      font-size: 1.7em;
      letter-spacing: -0.01em;
      line-height: 1.18;
      margin-block-end: 0.3em;
    }
    .sheet .colophon {
      margin-block-start: 1.2em;
    }
  }
`;

/** For the page around it: print hides the page, and the screen hides the sheet. */
export const aloneStyles = css`
  @media screen {
    :root > [data-vitrina-sheet] {
      display: none !important;
    }
  }
  @media print {
    :root:root {
      background: none !important;
      block-size: auto !important;
      display: block !important;
      margin: 0 !important;
      overflow: visible !important;
      padding: 0 !important;
    }
    :root:root:root > body {
      display: none !important;
    }
    :root > [data-vitrina-sheet] {
      display: block !important;
    }
    @page {
      margin: 15mm 17mm;
    }
  }
`;
