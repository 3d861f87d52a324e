/** The words for expanding an experience; Spanish, the source table. */
export const openingMessages = {
  /** The name does not change; `aria-expanded` says whether it is open. */
  open: 'Leer la experiencia completa',
};
