/** The words of those who took part; Spanish, the master table. */
export const speakersMessages = {
  speakers: 'Quiénes participaron',
  nobody: 'Todavía no hay participantes publicados.',
};
