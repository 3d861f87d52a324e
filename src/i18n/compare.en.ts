import type { CompareMessages } from './compare.js';

export const en: CompareMessages = {
  title: 'Experiences side by side',
  compared: { one: 'Comparison of {n} experience', other: 'Comparison of {n} experiences' },
  nowCompared: { one: '{n} experience shown.', other: 'Comparing {n} experiences.' },
  field: 'Field',
  unknown: 'no data',

  close: 'Close',
  choose: 'Choose which experiences to compare',
  legend: 'Experiences compared',
  limits: 'From {fewest} to {most} at a time: with more, the columns are hard to read.',
  tooMany: '{most} are being compared already: to add another, first remove one.',
  tooFew: 'A comparison needs at least {fewest}.',

  copy: 'Copy the table',
  copied: 'Table copied',
  notCopied: 'Could not copy: the text is selected',
  copyText: 'Text of the table',
  download: 'Download the table (CSV)',
  downloading: 'File: {name}',
  fileName: 'comparison',
};
