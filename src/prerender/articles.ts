import type { TemplateResult } from 'lit';
import type { Dataset } from '../dataset/types.js';
import { actorDirectoryView } from '../elements/actor-directory/actor-directory.view.js';
import { allianceNetworkView } from '../elements/alliance-network/alliance-network.view.js';
import { eventSummaryView } from '../elements/event-summary/event-summary.view.js';
import { experienceCardView } from '../elements/experience-card/experience-card.view.js';
import { experienceCompareView } from '../elements/experience-compare/experience-compare.view.js';
import { experienceListView } from '../elements/experience-list/experience-list.view.js';
import { levelOf, oneOf } from '../elements/options.js';
import { experienceMapView } from '../elements/experience-map/experience-map.view.js';
import { panelCitationView } from '../elements/panel-citation/panel-citation.view.js';
import { panelSummaryView } from '../elements/panel-summary/panel-summary.view.js';
import { speakerListView } from '../elements/speaker-list/speaker-list.view.js';
import { catalogueWords } from '../i18n/catalogue.js';
import { directoryWords } from '../i18n/directory.js';
import { citationMessages } from '../i18n/es/citation.js';
import { compareMessages } from '../i18n/es/compare.js';
import { eventMessages } from '../i18n/es/event.js';
import { mapMessages } from '../i18n/es/map.js';
import { networkMessages } from '../i18n/es/network.js';
import { speakersMessages } from '../i18n/es/speakers.js';
import type { Words } from '../i18n/words.js';
import { citationModel } from '../models/citation.js';
import { comparisonModel } from '../models/compare.js';
import { directoryModel } from '../models/directory.js';
import { eventModel } from '../models/event.js';
import { experienceModel } from '../models/experience.js';
import { experienceCollection } from '../models/list-experiences.js';
import { mapModel } from '../models/map.js';
import { networkModel } from '../models/network.js';
import { excerptOf } from '../models/network-excerpt.js';
import { panelModel } from '../models/panel.js';
import { pickedExperienceModel } from '../models/picked-experience.js';
import { speakersModel } from '../models/speakers.js';
import { citation, citationFormats } from '../publishing/citation.js';
import { comparisonRows } from '../publishing/comparison.js';
import { citationView } from '../views/citation.js';
import type { Opening } from '../views/experience.js';
import { emptyView } from '../views/shell.js';
import { nothingDone, wholeList } from './unscripted.js';

/** What an article is drawn from. */
export interface Article {
  readonly dataset: Dataset;
  /** What relative addresses in the dataset resolve against. */
  readonly base: string;
  readonly words: Words;
  /** What an attribute of the element says; empty where it is not there. */
  readonly given: (attribute: string) => string;
  /** Where an experience, or a panel, has a page of its own. */
  readonly href: (id: string) => string | undefined;
  readonly opening: Opening;
}

type Draw = (article: Article) => TemplateResult;

/** The same models and views as each element has, as they stand before anybody has done anything. */
export const articles = {
  'panel-summary': ({ dataset, base, words, given, opening }) => {
    const language = words.locale;
    const model = panelModel(dataset, { panel: given('panel'), language, base });
    if (!model) return emptyView(words.t('empty'));
    const layout = oneOf(given('layout'), ['article', 'compact']);
    const shown = oneOf(given('show-experiences'), ['list', 'cards', 'none']);
    const open = shown === 'cards' ? 'card' : 'full';
    return panelSummaryView(model, words, {
      layout,
      experiences: shown === 'none' ? shown : layout === 'compact' ? 'row' : open,
      level: levelOf(Number(given('heading-level'))),
      opening,
    });
  },

  'experience-card': ({ dataset, base, words, given, opening }) => {
    const language = words.locale;
    const experience = given('experience');
    const model = pickedExperienceModel(dataset, { experience, language, base });
    if (!model) return emptyView(words.t('empty'));
    const layout = oneOf(given('layout'), ['card', 'row', 'full']);
    const level = levelOf(Number(given('heading-level')));
    return experienceCardView(model, words, { layout, level, opening });
  },

  'event-summary': ({ dataset, base, words, given, href }) => {
    const own = words.section('event', eventMessages);
    const model = eventModel(dataset, { event: given('event'), language: words.locale, base });
    if (!model) return emptyView(words.t('empty'));
    return eventSummaryView(model, words, own, {
      level: levelOf(Number(given('heading-level'))),
      href,
    });
  },

  'speaker-list': ({ dataset, base, words, given, href }) => {
    const own = words.section('speakers', speakersMessages);
    const model = speakersModel(dataset, {
      panel: given('panel'),
      show: oneOf(given('show'), ['all', 'moderators', 'speakers']),
      language: words.locale,
      base,
    });
    if (!model.moderators.length && !model.speakers.length) {
      return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
    }
    return speakerListView(model, words, own, {
      level: levelOf(Number(given('heading-level'))),
      unfolding: { ...nothingOpen, href },
    });
  },

  'experience-list': ({ dataset, base, words, given, opening }) => {
    const own = catalogueWords(words);
    const language = words.locale;
    const collection = experienceCollection(dataset, {
      panel: given('panel'),
      language,
      say: (_, value) => value,
    });
    if (!collection) return emptyView(words.t('empty'));
    const languages = { wanted: language, dataset: dataset.head.language };
    const options = {
      collection,
      modelOf: ({ experience }: { readonly experience: Parameters<typeof experienceModel>[0] }) =>
        experienceModel(experience, dataset, languages, base),
      ...wholeList(collection, given('sort')),
      level: levelOf(Number(given('heading-level'))),
      opening,
    };
    return experienceListView(options, words, own);
  },

  'experience-compare': ({ dataset, base, words, given, href }) => {
    const own = words.section('compare', compareMessages);
    const model = comparisonModel(dataset, {
      panel: given('panel'),
      experiences: given('experiences'),
      fields: given('fields'),
      language: words.locale,
      base,
    });
    if (!model) return emptyView(words.t('empty'));
    const rows = comparisonRows(model, words);
    return experienceCompareView({
      model,
      rows,
      words,
      own,
      options: {
        level: levelOf(Number(given('heading-level'))),
        opening: { open: new Set(), href, select: nothingDone },
        toggle: nothingDone,
        copy: nothingDone,
        download: nothingDone,
        choice: '',
        news: '',
      },
    });
  },

  'actor-directory': ({ dataset, base, words, given, href }) => {
    const own = directoryWords(words);
    const model = directoryModel(dataset, {
      panel: given('panel'),
      facets: [],
      language: words.locale,
      base,
      say: (_, value) => value,
    });
    if (!model.collection.entries.length) {
      return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
    }
    const { model: list, ...rest } = wholeList(model.collection, '');
    return actorDirectoryView(model, words, own, {
      list,
      ...rest,
      level: levelOf(Number(given('heading-level'))),
      unfolding: { ...nothingOpen, href },
    });
  },

  // A drawing is nothing without its style sheet: its list has the same facts.
  'experience-map': ({ dataset, base, words, given, href }) => {
    const own = words.section('map', mapMessages);
    const model = mapModel(dataset, {
      panel: given('panel'),
      view: 'list',
      language: words.locale,
      base,
      say: (code) => words.country(code),
    });
    if (!model.unplaced.length) return emptyView(words.t('empty'));
    return experienceMapView(model, words, own, {
      level: levelOf(Number(given('heading-level'))),
      unfolding: { ...nothingOpen, href },
      lit: '',
    });
  },

  // As of the map: the table has the facts of the drawing.
  'alliance-network': ({ dataset, base, words, given, href }) => {
    const own = words.section('network', networkMessages);
    const model = networkModel(dataset, {
      panel: given('panel'),
      language: words.locale,
      base,
      excerptOf,
    });
    if (!model.actors.length) {
      return emptyView(dataset.experiences.size ? own.t('nobody') : words.t('empty'));
    }
    return allianceNetworkView(model, words, own, {
      level: levelOf(Number(given('heading-level'))),
      view: 'table',
      lit: '',
      follow: nothingDone,
      unfolding: { ...nothingOpen, href },
    });
  },

  'panel-citation': ({ dataset, base, words, given }) => {
    const own = words.section('citation', citationMessages);
    const [panel, experience] = [given('panel'), given('experience')];
    const model = citationModel(dataset, { panel, experience, language: words.locale, base });
    if (!model) return emptyView(words.t('empty'));
    const format = oneOf(given('format'), citationFormats);
    // When and where it was consulted is the reader's: the document is cited without either.
    const document = { ...model.document, href: undefined };
    const pieces = citation(format, { ...model, document }, { words, own, accessed: '' });
    const drawn = citationView(model, own, {
      formats: [],
      files: [],
      format,
      pieces,
      choose: nothingDone,
      copy: nothingDone,
      download: nothingDone,
      news: '',
    });
    const level = levelOf(Number(given('heading-level')));
    return panelCitationView(model, words, own, { level, citation: drawn });
  },
} satisfies Readonly<Record<string, Draw>>;

/** An element whose content can be written into a page beforehand. */
export type PrerenderedTag = keyof typeof articles;

export const isPrerenderedTag = (tag: string): tag is PrerenderedTag =>
  Object.hasOwn(articles, tag);

export const prerenderedTags: readonly string[] = Object.keys(articles);

const nothingOpen = {
  opened: () => undefined,
  openedAt: () => undefined,
  select: nothingDone,
};
