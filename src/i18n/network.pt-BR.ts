import type { NetworkMessages } from './network.js';

export const ptBR: NetworkMessages = {
  network: 'Quem trabalha com quem',
  nobody: 'Ainda não há organizações nem grupos publicados.',

  organizations: {
    one: '1 organização',
    other: '{n} organizações',
  },
  groups: {
    one: '1 grupo sem nome próprio',
    other: '{n} grupos sem nome próprio',
  },
  experiences: {
    one: 'em {n} experiência.',
    other: 'em {n} experiências.',
  },
  shared: {
    zero: 'Nenhuma organização participa de mais de uma.',
    one: '1 organização participa de mais de uma.',
    other: '{n} organizações participam de mais de uma.',
  },
  inSeveral: { one: '{n} experiência', other: '{n} experiências' },

  who: 'Organização ou grupo',
  sector: 'Setor',
  itself: 'É a própria experiência',
  groupsNote: 'Entre aspas, os grupos mencionados sem nome próprio.',

  keyOrganization: 'Organização',
  keyGroup: '“Grupo” sem nome próprio',
  keyShared: 'Participa de mais de uma experiência',
  keyItself: 'Organização que é a própria experiência',
  keyAdded: 'Linha tracejada: dado acrescentado',
};
