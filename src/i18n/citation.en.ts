import type { CitationMessages } from './citation.js';

export const en: CitationMessages = {
  cite: 'Cite',
  format: 'Citation format',
  copy: 'Copy the citation',
  copied: 'Copied',
  notCopied: 'Could not copy: the text is selected',
  copyText: 'Text of the citation',
  download: 'Download the citation ({extension})',
  downloading: 'File: {name}',

  noDate: 'n.d.',
  apaPart: 'In ',
  apaRetrieved: 'Retrieved {date}, from ',
  isoPart: 'In: ',
  isoOnline: '[online]',
  isoViewed: '[viewed {date}]',
  isoAvailable: 'Available from: ',
};
