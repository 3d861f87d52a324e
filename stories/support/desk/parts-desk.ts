import { css, html, LitElement, type TemplateResult } from 'lit';
import { partsByTag, type Part } from '../manifest.js';
import { settled } from '../settled.js';
import { specimens } from '../specimens.js';
import { deskStyles } from './desk.styles.js';

const first = [...partsByTag.keys()][0] ?? '';

/** Choose an element and one of its parts: the part is outlined in the element itself. */
export class PartsDesk extends LitElement {
  static override styles = [
    deskStyles,
    css`
      .desk {
        container-type: inline-size;
      }
      .parts {
        display: grid;
        gap: 0.2em 2em;
        grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
      }
      label {
        align-items: baseline;
        display: flex;
        gap: 0.6em;
        min-block-size: 26px;
      }
      .preview {
        border-block-start: 1px solid var(--rule);
        padding-block-start: 1.2em;
      }
      output {
        display: block;
        font-weight: 600;
        margin-block: 1em;
      }
    `,
  ];

  static override get properties() {
    return { tag: { state: true }, chosen: { state: true }, count: { state: true } };
  }

  tag = first;
  chosen = partsByTag.get(first)?.[0]?.name ?? '';
  count = 0;

  protected override updated(): void {
    void this.#count();
  }

  protected override render(): TemplateResult {
    const parts = partsByTag.get(this.tag) ?? [];
    const specimen = specimens.find(({ tag, story }) => tag === this.tag && story === 'Playground');
    return html`
      <p>
        <label for="tag">Elemento</label>
        <select id="tag" @change=${this.#choose}>
          ${[...partsByTag.keys()].map(
            (tag) => html`<option .selected=${tag === this.tag}>${tag}</option>`,
          )}
        </select>
      </p>
      <fieldset>
        <legend>Partes de <code>${this.tag}</code></legend>
        <div class="parts">${parts.map((part) => this.#option(part))}</div>
      </fieldset>
      <output>
        <code>${this.tag}::part(${this.chosen})</code>:
        ${this.count === 1 ? '1 vez en este ejemplo' : `${this.count} veces en este ejemplo`}
      </output>
      <style>
        ${`${this.tag}::part(${this.chosen}) { outline: 3px dashed light-dark(#b3261e, #ffb4ab); outline-offset: 3px; }`}
      </style>
      <div class="preview">${specimen?.draw()}</div>
    `;
  }

  #option({ name, description }: Part): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="part"
        .checked=${name === this.chosen}
        @change=${() => (this.chosen = name)}
      />
      <span><code>${name}</code> <span class="quiet" lang="en">${description}</span></span>
    </label>`;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.tag = target.value;
    this.chosen = partsByTag.get(this.tag)?.[0]?.name ?? '';
  };

  /** Some parts are there only when something is open, chosen or wrong. */
  async #count(): Promise<void> {
    const preview = this.renderRoot.querySelector('.preview');
    if (!preview) return;
    await settled(preview);
    const drawn = preview.querySelector(this.tag)?.shadowRoot;
    this.count = drawn?.querySelectorAll(`[part~="${this.chosen}"]`).length ?? 0;
  }
}
