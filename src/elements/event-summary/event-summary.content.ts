import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../../dataset/types.js';
import { eventMessages } from '../../i18n/es/event.js';
import type { Words } from '../../i18n/words.js';
import { eventModel } from '../../models/event.js';
import { emptyView } from '../../views/shell.js';
import type { Asked } from '../options.js';
import type { EventSummaryElement } from './event-summary.js';
import { eventSummaryView } from './event-summary.view.js';

/** What an event shows of a dataset; `href` returns the address of a panel's own page. */
export function eventSummaryContent(
  { event, headingLevel }: Asked<EventSummaryElement>,
  { dataset, base }: LocatedDataset,
  words: Words,
  { href }: { readonly href: (panel: string) => string | undefined },
): TemplateResult {
  const model = eventModel(dataset, { event, language: words.locale, base });
  if (!model) return emptyView(words.t('empty'));
  const own = words.section('event', eventMessages);
  return eventSummaryView(model, words, own, { level: headingLevel, href });
}
