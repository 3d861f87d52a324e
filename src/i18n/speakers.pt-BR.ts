import type { SpeakersMessages } from './speakers.js';

export const ptBR: SpeakersMessages = {
  speakers: 'Quem participou',
  nobody: 'Ainda não há participantes publicados.',
};
