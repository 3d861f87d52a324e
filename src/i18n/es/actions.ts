/** Spanish, the source table: the other languages have exactly its keys. */
export const actionsMessages = {
  /** The accessible name of the group. */
  actions: 'Acciones',
  cite: 'Citar',
  share: 'Compartir el enlace',
  print: 'Imprimir',
  printSheet: 'Imprimir la ficha',
  data: 'Descargar los datos',

  address: 'Enlace para compartir',
  copy: 'Copiar el enlace',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar: el texto quedó seleccionado',
  whatsapp: 'WhatsApp',
  newTab: '(se abre en otra pestaña)',
  apps: 'Otras aplicaciones',

  downloading: 'Archivo: {name}',
  /** Precedes a link to the file if the page is in a frame that may forbid downloads. */
  dataAt: 'Si no se descarga:',
  dataFile: 'abrir el archivo de datos',
  notPrinted: 'Si la impresión no se abre, también se puede imprimir desde el menú del navegador.',
  failed: 'No se pudo completar la acción. Se puede reintentar.',

  /** At the end of a printout, before the address of the page. */
  consulted: 'Consultado el {date} en',
};
