import { css } from 'lit';
import { experienceStyles } from '../../styles/experience.js';
import { hostStyles } from '../../styles/host.js';
import { unfoldStyles } from '../../styles/unfold.js';

export const experienceMapStyles = [
  hostStyles,
  experienceStyles,
  unfoldStyles,
  css`
    .root {
      --_reserved: 100vh;
      --_on-accent: var(--vitrina-color-on-accent, var(--vitrina-color-surface, Canvas));
    }
    .head {
      border-block-start: 3px solid;
      padding-block: 0.9em 1.2em;
    }
    .head > * {
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
    .presets {
      display: flex;
      flex-wrap: wrap;
      font-size: 0.94em;
      gap: 0.1em 1.1em;
    }
    .presets [aria-pressed='true'] {
      color: inherit;
      font-weight: 600;
      text-decoration: none;
      box-shadow: 0 2px var(--_accent);
    }
    .spread {
      display: grid;
      gap: 1.4em 3em;
      grid-template-columns: minmax(0, 1fr);
    }
    .drawing {
      aspect-ratio: 10 / 11;
      direction: ltr;
      margin-block: 0.6em;
      max-inline-size: 34em;
      position: relative;
    }
    .drawing > svg {
      block-size: 100%;
      inline-size: 100%;
      inset: 0;
      position: absolute;
    }
    /* The land goes on where the map ends: it fades, and has no edge that would look like a coast. */
    .land {
      mask-composite: intersect;
      mask-image:
        linear-gradient(transparent, #000 9%, #000 92%, transparent),
        linear-gradient(90deg, transparent, #000 6%, #000 94%, transparent);
      opacity: 0.16;
    }
    .land path {
      fill: currentcolor;
      stroke: currentcolor;
      stroke-linecap: round;
      stroke-linejoin: round;
      stroke-width: 1.5px;
    }
    .markers svg {
      overflow: visible;
    }
    .stem path {
      stroke: var(--_accent);
      stroke-width: 1.5px;
    }
    .stem circle,
    .disc {
      fill: var(--_accent);
    }
    .marker {
      cursor: pointer;
    }
    .disc {
      stroke: var(--_accent);
      stroke-width: 2px;
    }
    .ring {
      fill: none;
    }
    .numeral {
      fill: var(--_on-accent);
      font-size: 13px;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      text-anchor: middle;
    }
    /* Drawn words: the list has the same, and that gives way to any spacing. */
    .numeral,
    .word {
      letter-spacing: 0 !important;
      word-spacing: 0 !important;
    }
    .word {
      fill: currentcolor;
      font-size: 13px;
    }
    .word.start {
      text-anchor: end;
    }
    .sign .disc {
      fill: var(--_on-accent);
      r: 7px;
    }
    .lit .ring {
      stroke: var(--_accent);
      stroke-width: 2px;
    }
    .lit .word {
      font-weight: 600;
    }
    .venue {
      display: flex;
      font-size: 0.94em;
      gap: 0.6em;
    }
    .venue > .sign {
      border: 2px solid var(--_accent);
      border-radius: 50%;
      block-size: 12px;
      flex: none;
      inline-size: 12px;
      margin: 0.3em 5px;
    }
    section.country {
      border-block-start: var(--_line) solid var(--_border);
      padding-block: 0.8em 1em;
    }
    [part='country'] {
      font-size: 1.05em;
      margin-block-end: 0.4em;
    }
    .entry {
      display: flex;
      gap: 0.6em;
    }
    .entry + .entry {
      margin-block-start: 0.8em;
    }
    .number {
      background: var(--_accent);
      block-size: 26px;
      border: 1px solid var(--_accent);
      border-radius: 50%;
      box-sizing: border-box;
      color: var(--_on-accent);
      display: grid;
      flex: none;
      font-size: 13px;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      inline-size: 26px;
      place-content: center;
    }
    .entry.lit .number,
    .venue > .lit {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    .point {
      display: block;
    }
    .there {
      flex: 1;
      max-inline-size: var(--_measure);
      min-inline-size: 0;
    }
    .what > li + li {
      margin-block-start: 0.3em;
    }
    .unplaced {
      border-block-start: 3px solid var(--_border);
      margin-block-start: 1em;
      padding-block-start: 0.9em;
    }
    [part='section-title'] {
      font-size: 1.15em;
      margin-block-end: 0.7em;
    }
    @container (inline-size > 42em) {
      .drawn {
        grid-template-columns: minmax(0, 6fr) minmax(0, 7fr);
        align-items: start;
      }
      .plate {
        inset-block-start: 1em;
        position: sticky;
      }
      .drawing {
        /* All of it is seen at once, as long as the window is not a low one. */
        inline-size: min(100%, max(20em, (100vh - 9em) * 10 / 11));
      }
      .drawn section.country:first-child {
        border: 0;
        padding-block-start: 0;
      }
    }
    @media (forced-colors: active) {
      .land {
        opacity: 1;
      }
      .land path {
        fill: none;
      }
      .disc,
      .stem * {
        fill: CanvasText;
        stroke: CanvasText;
      }
      .number {
        color: CanvasText;
      }
      .sign .disc,
      .numeral {
        fill: Canvas;
      }
      .lit .ring {
        stroke: Highlight;
      }
    }
    @media print {
      .presets {
        display: none;
      }
      /* Paper leaves grounds out. */
      .number {
        background: none;
        color: inherit;
      }
      .plate {
        break-inside: avoid;
        position: static;
      }
      .entry {
        break-inside: avoid-page;
      }
    }
  `,
];
