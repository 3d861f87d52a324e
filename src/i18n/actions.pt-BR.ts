import type { ActionsMessages } from './actions.js';

export const ptBR: ActionsMessages = {
  actions: 'Ações',
  cite: 'Citar',
  share: 'Compartilhar o link',
  print: 'Imprimir',
  printSheet: 'Imprimir a ficha',
  data: 'Baixar os dados',

  address: 'Link para compartilhar',
  copy: 'Copiar o link',
  copied: 'Copiado',
  notCopied: 'Não foi possível copiar: o texto ficou selecionado',
  whatsapp: 'WhatsApp',
  newTab: '(abre em outra aba)',
  apps: 'Outros aplicativos',

  downloading: 'Arquivo: {name}',
  dataAt: 'Se não baixar:',
  dataFile: 'abrir o arquivo de dados',
  notPrinted: 'Se a impressão não abrir, também é possível imprimir pelo menu do navegador.',
  failed: 'Não foi possível concluir a ação. É possível tentar de novo.',

  consulted: 'Acesso em {date}:',
  experience: 'Experiência',
  text: 'Texto',
};
