import type { CitationModel } from '../models/citation.js';
import type { CitationContext, Piece } from './citation-parts.js';
import { apa, iso690 } from './printed-citation.js';
import { bibtex, ris } from './reference-records.js';

export const citationFormats = ['apa', 'iso690', 'bibtex', 'ris'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** The names of the formats, the same in every language. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  apa: 'APA 7',
  iso690: 'ISO 690',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

/** The machine-readable formats, offered as files. */
export const citationFiles = {
  bibtex: { extension: '.bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: '.ris', type: 'application/x-research-info-systems;charset=utf-8' },
} as const satisfies Partial<Record<CitationFormat, { extension: string; type: string }>>;

/**
 * Returns a citation in one format and language. It reads no clock: the same arguments give the
 * same text.
 */
export function citation(
  format: CitationFormat,
  model: CitationModel,
  context: CitationContext,
): readonly Piece[] {
  switch (format) {
    case 'apa':
      return apa(model, context);
    case 'iso690':
      return iso690(model, context);
    case 'bibtex':
      return [{ text: bibtex(model, context) }];
    case 'ris':
      return [{ text: ris(model, context) }];
  }
}
