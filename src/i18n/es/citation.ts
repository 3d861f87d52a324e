/** Spanish, the source table: the other languages have exactly its keys. */
export const citationMessages = {
  cite: 'Citar',
  format: 'Formato de la cita',
  copy: 'Copiar la cita',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar: el texto quedó seleccionado',
  /** The label of the text, if it could not be copied. */
  copyText: 'Texto de la cita',
  download: 'Descargar la cita ({extension})',
  downloading: 'Archivo: {name}',

  /** No date of publication: APA writes it in parentheses, ISO 690 in brackets. */
  noDate: 's. f.',
  apaPart: 'En ',
  apaRetrieved: 'Recuperado el {date}, de ',
  /** Precedes the last of several authors; empty if it is the language's own *and*. */
  apaAnd: '',
  /** The BCP 47 tag for dates in APA style; empty if they are written as everywhere else. */
  apaDates: '',
  isoPart: 'En: ',
  isoOnline: '[en línea]',
  isoViewed: '[consultado el {date}]',
  isoAvailable: 'Disponible en: ',
};
