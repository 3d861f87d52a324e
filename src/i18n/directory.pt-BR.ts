import type { DirectoryMessages } from './directory.js';

export const ptBR: DirectoryMessages = {
  search: 'Buscar organizações e grupos',
  found: {
    zero: 'Nenhuma organização nem grupo',
    one: '1 organização ou grupo',
    many: '{n} de organizações e grupos',
    other: '{n} organizações e grupos',
  },
  noneFiltered: 'Nenhuma organização nem grupo corresponde. É possível remover um filtro.',
  noneQueried: 'Nenhuma organização nem grupo corresponde. É possível buscar outra palavra.',
  noneBoth:
    'Nenhuma organização nem grupo corresponde. É possível remover um filtro ou buscar outra palavra.',
  all: 'Ver tudo',
  nobody: 'Ainda não há organizações nem grupos publicados.',

  sector: 'Setor',
  place: 'Lugar',

  partOf: 'Faz parte de',
  through: 'por meio de',
  where: { one: 'Experiência em', other: 'Experiências em' },
  members: { one: 'Integrante', other: 'Integrantes' },
  offers: 'Oferece',
  needs: 'Precisa de',
  topicsOf: { one: 'Temas da experiência', other: 'Temas das experiências' },
  itsTopics: { one: 'seus temas', other: 'seus temas' },

  groups: 'Entre aspas, os grupos mencionados sem nome próprio.',
};
