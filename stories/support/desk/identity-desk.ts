import { html, LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TakingController } from '../../../src/features/taking.js';
import '../../../src/elements/experience-compare/define.js';
import '../../../src/elements/experience-list/define.js';
import '../../../src/elements/panel-summary/define.js';
import '../../../src/elements/vitrina-data/define.js';
import { schemes, type Scheme } from '../contrast.js';
import {
  colorNames,
  cssOf,
  declarationsOf,
  judge,
  type ColorName,
  type Identity,
} from '../identity.js';
import { panelUrl } from '../sources.js';
import { themes } from '../themes.js';
import { allTokens, tokenName } from '../tokens.js';
import { deskStyles } from './desk.styles.js';
import { identityStyles } from './identity-desk.styles.js';
import { failureText, judgementsView, schemeNames } from './judgements.js';

const otherNames = allTokens.filter(({ isColor }) => !isColor).map(({ name }) => name);
const news = {
  copied: 'Copiado',
  notCopied: 'No se pudo copiar: el texto quedó seleccionado',
  downloading: '',
};

/** Edits the tokens of an identity: what it looks like, what cannot be read, and its CSS. */
export class IdentityDesk extends LitElement {
  static override styles = [deskStyles, identityStyles];

  static override get properties() {
    return { identity: { state: true }, theme: { state: true }, wrong: { state: true } };
  }

  theme: string = themes[0].id;
  identity: Identity = themes[0].identity;
  /** The last thing written in a field of colours that is no colour. */
  wrong = '';

  readonly #taking = new TakingController(this);

  protected override render(): TemplateResult {
    const css = cssOf(this.identity);
    const judged = judge(this.identity);
    const failures = judged.filter(({ enough }) => !enough);
    const { taken } = this.#taking;
    return html`<div class="desk">
      <div class="tools">
        <div>${this.#themesView()} ${this.#colorsView()} ${this.#othersView()}</div>
        <div>
          <h2>Contraste</h2>
          <div class="verdict" role="status">
            ${
              failures.length
                ? html`<ul>
                    ${failures.map((one) => html`<li>${failureText(one)}</li>`)}
                  </ul>`
                : 'Todos los pares alcanzan, en claro y en oscuro.'
            }
          </div>
          <div class="scroller" role="region" tabindex="0" aria-label="Contraste de cada par">
            ${judgementsView(judged)}
          </div>
          <h2>CSS</h2>
          <p>
            <button type="button" @click=${() => void this.#taking.copy(css)}>Copiar el CSS</button>
            <output class="news">${taken ? news[taken] : ''}</output>
          </p>
          <textarea readonly rows="16" aria-label="CSS de la identidad" .value=${css}></textarea>
        </div>
      </div>
      <h2>Cómo queda</h2>
      <div class="previews">${schemes.map((scheme) => this.#previewView(scheme))}</div>
    </div>`;
  }

  #themesView(): TemplateResult {
    return html`<fieldset>
      <legend>Empezar desde</legend>
      ${themes.map(
        ({ id, name, identity }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="theme"
              .checked=${live(id === this.theme)}
              @change=${() => {
                this.theme = id;
                this.#set(identity);
              }}
            />
            ${name}
          </label>`,
      )}
    </fieldset>`;
  }

  #colorsView(): TemplateResult {
    return html`<fieldset>
      <legend>Colores</legend>
      <div class="scroller" role="region" tabindex="0" aria-label="Colores">
        <table>
          <thead>
            <tr>
              <th scope="col">Propiedad</th>
              ${schemes.map((scheme) => html`<th scope="col">${schemeNames[scheme]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${colorNames.map(
              (name) =>
                html`<tr>
                  <th scope="row">${tokenName(`--vitrina-color-${name}`)}</th>
                  ${schemes.map((scheme) => this.#colorView(name, scheme))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p role="status">
        ${
          this.wrong
            ? `«${this.wrong}» no es un color: hace falta # y seis cifras, como #0b5e8a.`
            : ''
        }
      </p>
    </fieldset>`;
  }

  /** The picker for eyes and hands; the field for a code from a manual. */
  #colorView(name: ColorName, scheme: Scheme): TemplateResult {
    const color = this.identity.colors[scheme][name];
    const label = `${tokenName(`--vitrina-color-${name}`)}, en ${schemeNames[scheme].toLowerCase()}`;
    const changed = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.#setColor(name, scheme, target);
    };
    return html`<td>
      <span class="color">
        <input type="color" aria-label=${label} .value=${live(color)} @input=${changed} />
        <input
          type="text"
          class="code"
          spellcheck="false"
          autocomplete="off"
          aria-label="${label}: código"
          .value=${color}
          @change=${changed}
        />
      </span>
    </td>`;
  }

  #othersView(): TemplateResult {
    return html`<fieldset>
      <legend>Letra y medidas</legend>
      <p class="quiet">Lo que queda vacío se hereda de la página.</p>
      ${otherNames.map(
        (name) =>
          html`<label class="other">
            <span>${tokenName(name)}</span>
            <input
              type="text"
              spellcheck="false"
              autocomplete="off"
              .value=${live(this.identity.others.get(name) ?? '')}
              @change=${({ target }: Event) => {
                if (target instanceof HTMLInputElement) this.#setOther(name, target.value);
              }}
            />
          </label>`,
      )}
    </fieldset>`;
  }

  /** One is to be used, too; of the other, the same again, the eyes have enough. */
  #previewView(scheme: Scheme): TemplateResult {
    return html`<section
      class="preview"
      style=${declarationsOf(this.identity, scheme)}
      aria-label="Vista previa, en ${schemeNames[scheme].toLowerCase()}"
      ?inert=${scheme === 'dark'}
    >
      <h3>${schemeNames[scheme]}</h3>
      <p class="samples">
        <span class="on-accent">Escrito sobre el acento</span>
        <span class="focused">Con el foco</span>
      </p>
      <vitrina-data src=${panelUrl}>
        <panel-summary heading-level="3" show-experiences="none"></panel-summary>
        <experience-list heading-level="3" page-size="2"></experience-list>
        <experience-compare
          heading-level="3"
          experiences="inversion-privada-callao microrregion-sur-correntino"
          fields="objectives process results"
        ></experience-compare>
      </vitrina-data>
    </section>`;
  }

  #set(identity: Identity): void {
    this.identity = identity;
    this.wrong = '';
    this.#taking.forget();
  }

  #setColor(name: ColorName, scheme: Scheme, field: HTMLInputElement): void {
    const value = field.value.trim().toLowerCase();
    const isColor = /^#[\da-f]{6}$/u.test(value);
    field.ariaInvalid = isColor ? null : 'true';
    if (!isColor) {
      this.wrong = field.value;
      return;
    }
    const { colors, others } = this.identity;
    this.#set({ others, colors: { ...colors, [scheme]: { ...colors[scheme], [name]: value } } });
  }

  #setOther(name: string, value: string): void {
    // What would end the declaration is no value.
    const others = new Map(this.identity.others).set(name, value.replaceAll(/[;{}]/gu, '').trim());
    this.#set({ ...this.identity, others });
  }
}
