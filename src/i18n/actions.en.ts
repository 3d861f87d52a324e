import type { ActionsMessages } from './actions.js';

export const en: ActionsMessages = {
  actions: 'Actions',
  cite: 'Cite',
  share: 'Share the link',
  print: 'Print',
  printSheet: 'Print this record',
  data: 'Download the data',

  address: 'Link to share',
  copy: 'Copy the link',
  copied: 'Copied',
  notCopied: 'Could not copy: the text is selected',
  whatsapp: 'WhatsApp',
  newTab: '(opens in a new tab)',
  apps: 'Other apps',

  downloading: 'File: {name}',
  dataAt: 'If it does not download:',
  dataFile: 'open the data file',
  notPrinted: 'If printing does not open, the browser’s own menu can print this as well.',
  failed: 'That did not work. Try again.',

  consulted: 'Retrieved on {date} from',
  experience: 'Experience',
  text: 'Text',
};
