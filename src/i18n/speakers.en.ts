import type { SpeakersMessages } from './speakers.js';

export const en: SpeakersMessages = {
  speakers: 'Who took part',
  nobody: 'No participants have been published yet.',
};
