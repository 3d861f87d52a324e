/** What opens and closes an experience; Spanish, the master table. */
export const openingMessages = {
  /** A name that stays: whether it is open is told as a state. */
  open: 'Leer la experiencia completa',
};
