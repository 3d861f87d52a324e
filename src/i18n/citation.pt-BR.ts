import type { CitationMessages } from './citation.js';

export const ptBR: CitationMessages = {
  cite: 'Citar',
  format: 'Formato da citação',
  copy: 'Copiar a citação',
  copied: 'Copiado',
  notCopied: 'Não foi possível copiar: o texto ficou selecionado',
  copyText: 'Texto da citação',
  download: 'Baixar a citação ({extension})',
  downloading: 'Arquivo: {name}',

  noDate: 's.d.',
  apaPart: 'Em ',
  apaRetrieved: 'Recuperado em {date}, de ',
  isoPart: 'In: ',
  isoOnline: '[on-line]',
  isoViewed: '[acesso em {date}]',
  isoAvailable: 'Disponível em: ',
};
