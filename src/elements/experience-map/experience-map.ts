import { LitElement, type TemplateResult } from 'lit';
import { DatasetController } from '../../controllers/dataset.js';
import { LazyUnfolding } from '../../controllers/lazy-unfolding.js';
import { LocaleController } from '../../controllers/locale.js';
import { PointingController } from '../../controllers/pointing.js';
import { ZoomController } from '../../controllers/zoom.js';
import { mapMessages } from '../../i18n/es/map.js';
import { mapModel } from '../../models/map.js';
import { prepareDetails } from '../../views/lazy-details.js';
import { emptyView, shellView } from '../../views/shell.js';
import { levelOf, oneOf } from '../options.js';
import { experienceMapStyles } from './experience-map.styles.js';
import { experienceMapView } from './experience-map.view.js';

/**
 * Where experiences are: the land of the region with their places on it, and a list of the same.
 *
 * @element experience-map
 * @slot - What the page shows until the dataset is there, and again when it cannot be shown.
 * @csspart map - The whole element.
 * @csspart title - Its heading.
 * @csspart presets - The buttons that choose a part of the map.
 * @csspart preset - One of them.
 * @csspart drawing - The map itself: land and markers.
 * @csspart land - The land.
 * @csspart marker - A place on the map.
 * @csspart venue - The line on where the event was held.
 * @csspart country - The heading of a country.
 * @csspart unplaced - What is not on the map.
 * @csspart section-title - The heading of what is not on the map.
 * @csspart entry - A place in the list.
 * @csspart name - Its name.
 * @csspart experiences - The experiences there.
 * @csspart open - The button that opens and closes an experience.
 * @csspart experience - An experience that was opened.
 * @csspart source - The documents of origin and the notes on them.
 * @csspart empty - The line that says that there is nothing to show yet.
 * @csspart status - The line that says what is going on while there is no content.
 * @csspart retry - The button that loads again.
 * @cssprop --vitrina-color-text - Text colour; the page's own by default. The land is a tone of it.
 * @cssprop --vitrina-color-muted - Colour of secondary text.
 * @cssprop --vitrina-color-accent - Colour of markers, links and controls.
 * @cssprop --vitrina-color-on-accent - Colour of the numbers on the markers.
 * @cssprop --vitrina-color-border - Colour of the rules between countries.
 * @fires {VitrinaLoadEvent} vitrina-load - The dataset was read and is shown.
 * @fires {VitrinaErrorEvent} vitrina-error - The dataset cannot be shown; `code` says why.
 * @fires {VitrinaSelectEvent} vitrina-select - Somebody opens an experience; cancelable.
 */
export class ExperienceMapElement extends LitElement {
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

  static override styles = experienceMapStyles;

  /** The dataset as parsed JSON, before any other source. To change it, set another object. */
  data?: unknown;
  /** URL of the dataset, relative to the page. */
  src = '';
  /** Id of a panel, whose experiences are shown; all of the dataset without it. */
  panel = '';
  /** `list`: without the drawing, all in one list. */
  view: 'map' | 'list' = 'map';
  /** Level of the element's own heading, 1 to 6; those inside are deeper. */
  headingLevel = 2;
  /** Address of an experience's own page, with `{id}` in it. */
  linkTemplate = '';
  /** `lazy` waits until the element is near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #locale = new LocaleController(this);
  readonly #unfolding = new LazyUnfolding(this);
  readonly #dataset = new DatasetController(this, this.#locale, (dataset) =>
    Promise.all([prepareDetails(dataset, this), this.#unfolding.prepare()]),
  );
  readonly #zoom = new ZoomController(this);
  readonly #pointing = new PointingController(this);

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
      const model = mapModel(shown.dataset, {
        panel: this.panel,
        view: oneOf(this.view, ['map', 'list']),
        language: words.locale,
        base: shown.base,
        say: (code) => words.country(code),
      });
      if (!model.placed.length && !model.unplaced.length) return emptyView(words.t('empty'));
      return experienceMapView(model, words, words.section('map', mapMessages), {
        level: levelOf(this.headingLevel),
        unfolding: this.#unfolding.of(shown, words.locale),
        zoom: this.#zoom,
        lit: this.#pointing.lit,
      });
    });
    return shellView(frame, this.#locale.words, this.#dataset.retry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experience-map': ExperienceMapElement;
  }
}
