import type { Dataset, Panel } from '../dataset/types.js';
import { safeHref } from './link.js';
import { phrase, type Languages, type Phrase } from './phrase.js';

/** A source document. */
export interface SourceModel {
  readonly title: Phrase;
  readonly locator?: Phrase | undefined;
  readonly href?: string | undefined;
  /** Whether its text is an uncorrected transcription. */
  readonly transcription: boolean;
}

export function sourcesModel(
  references: Panel['sources'],
  dataset: Dataset,
  languages: Languages,
  base: string,
): readonly SourceModel[] {
  return (references ?? []).flatMap(({ source: id, locator }) => {
    const source = dataset.sources.get(id);
    if (!source) return [];
    return {
      title: phrase(source.title, languages),
      locator: phrase(locator, languages),
      href: source.url && safeHref(source.url, base),
      transcription: source.transcription === true,
    };
  });
}
