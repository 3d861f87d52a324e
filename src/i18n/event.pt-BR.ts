import type { EventMessages } from './event.js';

export const ptBR: EventMessages = {
  event: 'Encontro',
  organizes: { one: 'Organiza', other: 'Organizam' },
  panels: 'Painéis',
  experiences: {
    zero: 'Nenhuma experiência',
    one: '1 experiência',
    many: '{n} de experiências',
    other: '{n} experiências',
  },
  links: 'Mais informações',
};
