import type { ReactiveControllerHost } from 'lit';
import { PagingController } from '../../controllers/paging.js';
import { largeNetworkMessages } from '../../i18n/es/large-network.js';
import type { SectionWords, Words } from '../../i18n/words.js';
import { excerptOf } from '../../models/network-excerpt.js';
import type { NetworkModel } from '../../models/network.js';
import { largeNetworkViews, type LargeNetworkViews } from './large-network.view.js';

/** What only a large network needs: an excerpt to draw, and a table in pages. */
export class LargeNetwork {
  readonly excerptOf = excerptOf;
  readonly #paging: PagingController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#paging = new PagingController(host);
  }

  /** Returns what to show in the current state; undefined if the network is not large. */
  views(
    model: NetworkModel,
    words: Words,
    own: SectionWords<'network'>,
  ): LargeNetworkViews | undefined {
    if (!model.excerpt) return undefined;
    const rows = this.#paging.of(model.actors);
    return largeNetworkViews(model, rows, this.#paging, {
      own,
      words: words.section('largeNetwork', largeNetworkMessages),
    });
  }
}
