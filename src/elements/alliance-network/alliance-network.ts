import { LitElement, type TemplateResult } from 'lit';
import { DatasetController, type Shown } from '../../controllers/dataset.js';
import { LightingController } from '../../controllers/lighting.js';
import { LocaleController } from '../../controllers/locale.js';
import { UnfoldingController } from '../../controllers/unfolding.js';
import { networkMessages } from '../../i18n/es/network.js';
import { networkModel, type NetworkModel } from '../../models/network.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { allianceNetworkStyles } from './alliance-network.styles.js';
import { allianceNetworkView } from './alliance-network.view.js';
import type { LargeNetwork } from './large-network.js';

/**
 * Who works with whom: a drawing of the sectors with the experiences between them, and a table with
 * the same facts, which is what keyboard and screen reader use.
 *
 * @element alliance-network
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart network - All of it.
 * @csspart title - Its heading.
 * @csspart count - The line that says how many there are.
 * @csspart drawn - Where there are many, the line that says what of it is drawn.
 * @csspart diagram - The drawing, with what its signs mean.
 * @csspart table - The table.
 * @csspart entry - The row of an organisation or a group.
 * @csspart name - Its name.
 * @csspart experiences - The experiences that it takes part in.
 * @csspart open - The button that opens and closes an experience.
 * @csspart rest - The button that shows the further experiences of a row.
 * @csspart more - The button that shows the next rows.
 * @csspart all - The button that shows all rows.
 * @csspart groups-note - The line that says what the quotation marks mean.
 * @csspart experience - An experience that was opened.
 * @csspart source - The documents of origin and the notes on them.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of links and controls, and of who joins experiences.
 * @cssprop --vitrina-color-border - Colour of the rules between rows.
 * @cssprop --vitrina-font-family - Font of the text; the page's own by default.
 * @cssprop --vitrina-font-heading - Font of the headings.
 * @cssprop --vitrina-measure - Longest line of running text.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class AllianceNetworkElement extends LitElement {
  static override get properties() {
    return {
      data: { attribute: false },
      src: {},
      panel: {},
      view: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      linkTemplate: { attribute: 'link-template' },
      loading: {},
    };
  }

  static override styles = allianceNetworkStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of a panel, whose experiences alone are drawn; all of the dataset without it. */
  panel = '';
  /** The drawing with the table under it, or the table alone. */
  view: 'diagram' | 'table' = 'diagram';
  /** Level of the element's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this, this.#locale, async (dataset) => {
    // Up to so many are all drawn.
    if (dataset.experiences.size > 30) {
      this.#large ??= new (await import('./large-network.js')).LargeNetwork(this);
    }
    await prepareDetails(dataset, this);
  });
  readonly #unfolding = new UnfoldingController(this);
  readonly #lighting = new LightingController(this);
  #large: LargeNetwork | undefined;
  #made: { readonly of: readonly unknown[]; readonly model: NetworkModel } | undefined;

  /** Resolves when the current load is shown or has failed; renewed with each load. */
  get ready(): Promise<void> {
    return this.#dataset.ready;
  }

  /** Loads the dataset again; what is shown stays if that fails. */
  reload(): Promise<void> {
    return this.#dataset.reload();
  }

  protected override render(): TemplateResult {
    const frame = this.#dataset.frame((shown, words) => {
      const own = words.section('network', networkMessages);
      const model = this.#model(shown, words.locale);
      if (!model.actors.length) {
        return emptyView(shown.dataset.experiences.size ? own.t('nobody') : words.t('empty'));
      }
      return allianceNetworkView(model, words, own, {
        level: levelOf(this.headingLevel),
        view: oneOf(this.view, ['diagram', 'table']),
        lit: this.#lighting.lit,
        follow: this.#lighting.follow,
        unfolding: this.#unfolding.of(shown, words.locale),
        large: this.#large?.views(model, words, own),
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }

  /** The model, which stays while somebody points at it. */
  #model({ dataset, base }: Shown, language: string): NetworkModel {
    const { panel } = this;
    const of = [dataset, base, language, panel];
    const made = this.#made;
    if (made?.of.every((one, index) => one === of[index])) return made.model;
    const model = networkModel(dataset, {
      panel,
      language,
      base,
      excerptOf: this.#large?.excerptOf,
    });
    this.#made = { of, model };
    return model;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-network': AllianceNetworkElement;
  }
}
