import type { CompareMessages } from './compare.js';

export const ptBR: CompareMessages = {
  title: 'Experiências lado a lado',
  compared: {
    one: 'Comparação de {n} experiência',
    many: 'Comparação de {n} de experiências',
    other: 'Comparação de {n} experiências',
  },
  nowCompared: {
    one: 'É exibida {n} experiência.',
    many: 'São comparadas {n} de experiências.',
    other: 'São comparadas {n} experiências.',
  },
  field: 'Dado',
  unknown: 'sem dado',

  close: 'Fechar',
  choose: 'Escolher quais experiências comparar',
  legend: 'Experiências comparadas',
  limits: 'De {fewest} a {most} por vez: com mais, fica difícil ler as colunas.',
  tooMany: 'Já são comparadas {most}: para acrescentar outra, primeiro é preciso remover uma.',
  tooFew: 'Para comparar são necessárias pelo menos {fewest}.',

  copy: 'Copiar a tabela',
  copied: 'Tabela copiada',
  notCopied: 'Não foi possível copiar: o texto ficou selecionado',
  copyText: 'Texto da tabela',
  download: 'Baixar a tabela (CSV)',
  downloading: 'Arquivo: {name}',
  fileName: 'comparacao',
};
