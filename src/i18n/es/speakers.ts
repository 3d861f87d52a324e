/** The words for speakers; Spanish, the source table. */
export const speakersMessages = {
  speakers: 'Quiénes participaron',
  nobody: 'Todavía no hay participantes publicados.',
};
