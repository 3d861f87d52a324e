import { css } from 'lit';

/** The drawing: names are text of the page; only the lines between them are SVG. */
export const diagramStyles = css`
  .diagram {
    /* Its signs stand where its lines end: the same in every direction of writing. */
    direction: ltr;
    font-size: max(0.88em, 12px);
    line-height: 1.3;
    margin-block: 0.4em 2em;
    text-align: left;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.94em, 12px);
    gap: 0.2em 1.6em;
    margin-block-end: 1.2em;
  }
  .strip .dot {
    margin-inline-end: 0.5em;
  }
  .added > .dot {
    display: none;
  }
  .diagram .small {
    font-size: max(0.92em, 12px);
  }
  .dot {
    block-size: 0;
    border: 4px solid;
    border-radius: 50%;
    display: inline-block;
    flex: none;
    inline-size: 0;
  }
  .group .dot {
    block-size: 5px;
    border-width: 1.5px;
    inline-size: 5px;
  }
  .shared .dot {
    border-width: 6px;
    color: var(--_accent);
  }
  /* The experience that an organisation is: its dot between the two rules of an experience. */
  .strip .itself .dot {
    box-shadow:
      -5px 0 0 -3px,
      5px 0 0 -3px;
  }
  .node {
    align-items: center;
    box-sizing: border-box;
    display: flex;
    gap: 0.55em;
    padding-block: 0.25em;
  }
  .shared > .label .name {
    font-weight: 650;
  }
  .lit .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .itself,
  .shared .of {
    display: block;
  }
  .itself .dot {
    margin-inline-end: 0.4em;
  }

  svg {
    display: block;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }
  .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .line.shared {
    stroke: var(--_accent);
    stroke-width: 2.25px;
  }
  .line.added {
    stroke-dasharray: 5 4;
  }
  .pointing .line {
    stroke: var(--_border);
  }
  .pointing .line.lit {
    stroke: var(--_accent);
    stroke-width: 3.5px;
  }

  .columns {
    display: none;
  }
  .rows {
    --_gutter: 1.4em;
    max-inline-size: 34em;
  }
  .rows.joined {
    --_gutter: 5em;
  }
  .rows .node {
    padding-inline-start: var(--_gutter);
    position: relative;
  }
  .rows svg {
    /* A little over the edges, or a gap of part of a pixel shows between rows. */
    block-size: calc(100% + 1px);
    inline-size: var(--_gutter);
    left: 0;
    top: -0.5px;
  }
  .rows .line {
    shape-rendering: crispedges;
  }
  .rows .experience {
    padding-block: 0.9em 0.35em;
  }
  .rows .experience .label {
    border-inline-start: 3px solid;
    padding-inline-start: 0.6em;
  }
  .experience .name {
    font-weight: 600;
  }

  /* On paper the rows: they may part where a page ends, and each draws its own lines. */
  @media screen {
    @container (inline-size > 40em) {
      .rows {
        display: none;
      }
      .columns {
        display: flex;
      }
      .columns > ul {
        /* Each list has rows of one height, which is how the lines know where they are. */
        display: grid;
        flex: 3 1 0;
        grid-auto-rows: 1fr;
        grid-template-columns: minmax(0, 1fr);
      }
      .columns > .threads {
        flex: 1 1 0;
        position: relative;
      }
      .threads svg {
        block-size: 100%;
        inline-size: 100%;
        inset: 0;
      }
      .sector {
        align-self: end;
        color: var(--_muted);
        padding-block: 0.2em;
      }
      .side.start {
        text-align: right;
      }
      .side.start .node {
        flex-direction: row-reverse;
      }
      .side.start .sector {
        padding-right: 1.2em;
      }
      .side.end .sector {
        padding-left: 1.2em;
      }
      .middle .label {
        border-inline: 2px solid;
        flex: 1;
        padding: 0.15em 0.7em;
        text-align: center;
      }
    }
  }
  @media (forced-colors: active) {
    .line,
    .line.shared {
      stroke: CanvasText;
    }
    .pointing .line {
      stroke: GrayText;
    }
    .pointing .line.lit {
      stroke: Highlight;
    }
  }
`;
