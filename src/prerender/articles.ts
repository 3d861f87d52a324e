import type { TemplateResult } from 'lit';
import type { LocatedDataset } from '../dataset/types.js';
import { actorDirectoryContent } from '../elements/actor-directory/actor-directory.content.js';
import { ActorDirectoryElement } from '../elements/actor-directory/actor-directory.js';
import { allianceNetworkContent } from '../elements/alliance-network/alliance-network.content.js';
import { AllianceNetworkElement } from '../elements/alliance-network/alliance-network.js';
import { eventSummaryContent } from '../elements/event-summary/event-summary.content.js';
import { EventSummaryElement } from '../elements/event-summary/event-summary.js';
import { experienceCardContent } from '../elements/experience-card/experience-card.content.js';
import { ExperienceCardElement } from '../elements/experience-card/experience-card.js';
import { experienceCompareContent } from '../elements/experience-compare/experience-compare.content.js';
import { ExperienceCompareElement } from '../elements/experience-compare/experience-compare.js';
import { experienceListContent } from '../elements/experience-list/experience-list.content.js';
import { ExperienceListElement } from '../elements/experience-list/experience-list.js';
import { experienceMapContent } from '../elements/experience-map/experience-map.content.js';
import { ExperienceMapElement } from '../elements/experience-map/experience-map.js';
import { askedBy, optionsOf, type Asked, type ElementClass } from '../elements/options.js';
import { panelCitationContent } from '../elements/panel-citation/panel-citation.content.js';
import { PanelCitationElement } from '../elements/panel-citation/panel-citation.js';
import { panelSummaryContent } from '../elements/panel-summary/panel-summary.content.js';
import { PanelSummaryElement } from '../elements/panel-summary/panel-summary.js';
import { speakerListContent } from '../elements/speaker-list/speaker-list.content.js';
import { SpeakerListElement } from '../elements/speaker-list/speaker-list.js';
import { isShownTag, type ShownTag } from '../embedding/elements.js';
import type { VitrinaElement } from '../elements/vitrina-element.js';
import type { Words } from '../i18n/words.js';
import { withoutMemory as remember } from '../models/remember.js';
import { allClosed } from '../views/unfold.js';
import { documentCitation, everythingListed, nothingTaken } from './unscripted.js';

/** Returns the address of the own page of an experience or a panel; undefined if it has none. */
export type PageOf = (id: string) => string | undefined;

/** An element whose content can be written into a page in advance. */
export interface Article {
  readonly element: ElementClass;
  /** Draws what the element shows before any interaction. */
  readonly draw: (
    attributes: Readonly<Record<string, string>>,
    located: LocatedDataset,
    words: Words,
    href: PageOf,
  ) => TemplateResult;
}

function article<Element extends VitrinaElement>(
  element: ElementClass & (abstract new () => Element),
  draw: (
    asked: Asked<Element>,
    located: LocatedDataset,
    words: Words,
    href: PageOf,
  ) => TemplateResult,
): Article {
  return {
    element,
    draw: (attributes, ...rest) => draw(askedBy(element, attributes), ...rest),
  };
}

export const articles = {
  'actor-directory': article(ActorDirectoryElement, (asked, located, words, href) =>
    actorDirectoryContent(asked, located, words, {
      listing: everythingListed,
      unfolding: allClosed(href),
      remember,
    }),
  ),
  'alliance-network': article(AllianceNetworkElement, (asked, located, words, href) =>
    allianceNetworkContent(asked, located, words, { unfolding: allClosed(href), remember }),
  ),
  'event-summary': article(EventSummaryElement, (asked, located, words, href) =>
    eventSummaryContent(asked, located, words, { href }),
  ),
  'experience-card': article(ExperienceCardElement, (asked, located, words, href) =>
    experienceCardContent(asked, located, words, { opening: { href } }),
  ),
  'experience-compare': article(ExperienceCompareElement, (asked, located, words, href) =>
    experienceCompareContent(asked, located, words, {
      opening: { open: new Set(), href, select: () => undefined },
      taking: nothingTaken,
      chosen: undefined,
      choice: { outcome: '', again: false },
      toggle: () => undefined,
    }),
  ),
  'experience-list': article(ExperienceListElement, (asked, located, words, href) =>
    experienceListContent(asked, located, words, {
      listing: everythingListed,
      opening: { href },
      remember,
    }),
  ),
  'experience-map': article(ExperienceMapElement, (asked, located, words, href) =>
    experienceMapContent(asked, located, words, { unfolding: allClosed(href) }),
  ),
  'panel-citation': article(PanelCitationElement, (asked, located, words) =>
    panelCitationContent(asked, located, words, (model, format) =>
      documentCitation(model, format || 'apa', words),
    ),
  ),
  'panel-summary': article(PanelSummaryElement, (asked, located, words, href) =>
    panelSummaryContent(asked, located, words, { opening: { href } }),
  ),
  'speaker-list': article(SpeakerListElement, (asked, located, words, href) =>
    speakerListContent(asked, located, words, { unfolding: allClosed(href) }),
  ),
} satisfies Readonly<Record<ShownTag, Article>>;

/** The options of an element by attribute name; empty for an unknown tag. */
export const optionsIn = (tag: string): ReturnType<typeof optionsOf> =>
  isShownTag(tag) ? optionsOf(articles[tag].element) : new Map();

/** The attributes of one of our elements, in addition to HTML's global attributes. */
export const attributesOf = (tag: string): readonly string[] => ['src', ...optionsIn(tag).keys()];
