import type { EventMessages } from './event.js';

export const en: EventMessages = {
  event: 'Event',
  organizes: { one: 'Organised by', other: 'Organised by' },
  panels: 'Panels',
  experiences: { zero: 'No experiences', one: '1 experience', other: '{n} experiences' },
  links: 'Further information',
};
