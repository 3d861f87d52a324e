import type { TemplateResult } from 'lit';
import type { Dataset, LocatedDataset } from '../../dataset/types.js';
import { networkMessages } from '../../i18n/es/network.js';
import type { Words } from '../../i18n/words.js';
import type { excerptOf } from '../../models/network-excerpt.js';
import { networkModel } from '../../models/network.js';
import type { Remember } from '../../models/remember.js';
import { emptyView } from '../../views/shell.js';
import type { Unfolding } from '../../views/unfold.js';
import type { Asked } from '../options.js';
import type { AllianceNetworkElement } from './alliance-network.js';
import { allianceNetworkView, type NetworkOptions } from './alliance-network.view.js';
import type { LargeNetwork } from './large-network.js';

interface NetworkReader {
  readonly unfolding: Unfolding;
  readonly remember: Remember;
  /** The node that is pointed at in the drawing; if undefined, there is no drawing. */
  readonly highlight?: Pick<NetworkOptions, 'lit' | 'follow'>;
  readonly large?: LargeNetwork | undefined;
}

/** What a network shows of a dataset, in the state that the reader left it in. */
export function allianceNetworkContent(
  { panel, view, headingLevel }: Asked<AllianceNetworkElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  { unfolding, remember, highlight, large }: NetworkReader,
): TemplateResult {
  const own = words.section('network', networkMessages);
  const model = remember(modelOf, dataset, base, words.locale, panel, large?.excerptOf);
  if (!model.actors.length) {
    return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
  }
  return allianceNetworkView(model, words, own, {
    level: headingLevel,
    view: highlight ? view : 'table',
    lit: highlight?.lit ?? '',
    follow: highlight?.follow ?? (() => undefined),
    unfolding,
    large: large?.views(model, words, own),
  });
}

function modelOf(
  dataset: Dataset,
  base: string,
  language: string,
  panel: string,
  excerpt: typeof excerptOf | undefined,
) {
  return networkModel(dataset, { panel, language, base, excerptOf: excerpt });
}
