import type { Locale } from './locale.js';
import { say } from './say.js';

const es = {
  'unknown-element':
    'la dirección del recuadro no nombra un elemento de Vitrina[; dice element={element}]. Qué cambiar: escribir en element uno de estos: {tags}.',
  'missing-source':
    'la dirección del recuadro no dice de dónde tomar los datos. Qué cambiar: agregarle src con la dirección del archivo, por ejemplo iframe.html?element={element}&src=/datos/panel-02.json',
  'foreign-source':
    'el recuadro pide datos de {source}, y solo se admiten los de {origins}. Qué cambiar: copiar el archivo a este sitio o, en la línea Content-Security-Policy de iframe.html, agregar su sitio[, {origin},] a connect-src (y a img-src si trae imágenes).',
  ignored:
    'iframe.html no tuvo en cuenta: {names}. Qué cambiar: quitarlo de la dirección del recuadro, o corregirlo. <{element}> admite {known}, además de src, lang e identity ({identities}); link-template, solo hacia los sitios admitidos.',
  unavailable:
    'no llegó vitrina.js, o no se pudo ejecutar. Qué cambiar: volver a subir la carpeta completa y abrir {script} en otra pestaña, donde debe verse código.',
};

/** What the webmaster reads in the console of a frame. */
export type FrameNotices = Readonly<Record<keyof typeof es, string>>;

const ptBR: FrameNotices = {
  'unknown-element':
    'o endereço do quadro não nomeia um elemento da Vitrina[; diz element={element}]. O que mudar: escrever em element um destes: {tags}.',
  'missing-source':
    'o endereço do quadro não diz de onde vêm os dados. O que mudar: acrescentar src com o endereço do arquivo, por exemplo iframe.html?element={element}&src=/dados/panel-02.json',
  'foreign-source':
    'o quadro pede dados de {source}, e só se admitem os de {origins}. O que mudar: copiar o arquivo para este site ou, na linha Content-Security-Policy de iframe.html, acrescentar o site dele[, {origin},] a connect-src (e a img-src se houver imagens).',
  ignored:
    'iframe.html não levou em conta: {names}. O que mudar: retirar do endereço do quadro, ou corrigir. <{element}> admite {known}, além de src, lang e identity ({identities}); link-template, só para os sites permitidos.',
  unavailable:
    'vitrina.js não chegou, ou não pôde ser executado. O que mudar: enviar de novo a pasta completa e abrir {script} em outra aba, onde deve aparecer código.',
};

const en: FrameNotices = {
  'unknown-element':
    'the address of the frame does not name an element of Vitrina[; it says element={element}]. What to change: write one of these in element: {tags}.',
  'missing-source':
    'the address of the frame does not say where the data is. What to change: add src with the address of the file, for example iframe.html?element={element}&src=/data/panel-02.json',
  'foreign-source':
    'the frame asks for data of {source}, and only those of {origins} are let in. What to change: copy the file to this site or, in the line Content-Security-Policy of iframe.html, add its site[, {origin},] to connect-src (and to img-src if it brings images).',
  ignored:
    'iframe.html ignored: {names}. What to change: take it out of the address of the frame, or correct it. <{element}> takes {known}, beside src, lang and identity ({identities}); link-template only to sites that are let in.',
  unavailable:
    'vitrina.js did not come, or could not be run. What to change: upload the whole folder again and open {script} in another tab, which must show code.',
};

const notices: Readonly<Record<Locale, FrameNotices>> = { es, 'pt-BR': ptBR, en };

/** A line for the console; what is put into it stays on the line. */
export function frameNotice(
  locale: Locale,
  key: keyof FrameNotices,
  facts: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(facts).map(([name, fact]): [string, string] => [
    name,
    fact.replace(/[\s\p{Cc}]+/gu, ' '),
  ]);
  return say(notices[locale][key], Object.fromEntries(lines));
}
