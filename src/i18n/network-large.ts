import type { Locale } from './locale.js';
import type { MessageKeyOf, PluralKeyOf, Plural, Translation } from './messages.js';
import { wording, type Wording } from './wording.js';

const more: Plural = { one: 'Ver 1 más', other: 'Ver {n} más' };

const es = {
  /** All of these numbers are above one. */
  excerpt:
    'El dibujo muestra solo {actors} de las organizaciones que participan en más experiencias, ' +
    'y {experiences} en que participa más de una de ellas. ' +
    'Todo lo demás está en la tabla.',
  undrawn: 'No hay dibujo: sería demasiado grande para leerlo. Todo está en la tabla.',
  /** How many experiences of how many, in that sentence. */
  some: '{n} de las {all}',
  every: 'las {n}',
  /** Of the experiences of somebody, those that are drawn; `all` is as in `34 experiencias`. */
  share: '{n} de {all}',
  /** For screen readers: of whom more is shown. */
  moreOf: '{more}: {name}',
  more,
  all: 'Ver todo',
};

type Messages = Translation<typeof es>;

const ptBR: Messages = {
  excerpt:
    'O desenho mostra apenas {actors} das organizações que participam de mais experiências, ' +
    'e {experiences} de que participa mais de uma delas. ' +
    'Todo o resto está na tabela.',
  undrawn: 'Não há desenho: seria grande demais para ser lido. Tudo está na tabela.',
  some: '{n} das {all}',
  every: 'as {n}',
  share: '{n} de {all}',
  moreOf: '{more}: {name}',
  more: { one: 'Ver mais 1', other: 'Ver mais {n}' },
  all: 'Ver tudo',
};

const en: Messages = {
  excerpt:
    'The drawing shows only {actors} of the organisations that take part in most experiences, ' +
    'and {experiences} in which more than one of them takes part. ' +
    'Everything else is in the table.',
  undrawn: 'There is no drawing: it would be too large to read. Everything is in the table.',
  some: '{n} of the {all}',
  every: 'the {n}',
  share: '{n} of {all}',
  moreOf: '{more}: {name}',
  more: { one: 'Show 1 more', other: 'Show {n} more' },
  all: 'Show all',
};

export type LargeNetworkWords = Wording<MessageKeyOf<Messages>, PluralKeyOf<Messages>>;

/** What is said of a network of many; in all languages, as it is rarely fetched. */
export const largeNetworkWords = (locale: Locale): LargeNetworkWords =>
  wording<MessageKeyOf<Messages>, PluralKeyOf<Messages>>(locale, { es, 'pt-BR': ptBR, en }[locale]);
