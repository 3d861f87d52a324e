import type { Messages } from './messages.js';

export const ptBR: Messages = {
  panel: 'Painel {code}',
  moderates: { one: 'Modera', other: 'Moderam' },
  presents: { one: 'Apresenta', other: 'Apresentam' },
  introduction: 'Introdução',
  experiences: 'Experiências',
  conclusions: 'Conclusões',

  keyFacts: 'Em resumo',
  problem: 'Situação inicial',
  objectives: 'Para quê',
  process: 'Como se faz',
  actors: 'Quem participa',
  beneficiaries: 'Quem se beneficia',
  resources: 'Recursos',
  results: 'Resultados',
  lessons: 'Aprendizados',
  conditions: 'Condições para replicar',
  topics: 'Temas',

  source: 'Documento de origem',
  verbatim: 'Texto transcrito do documento original, sem correções.',
  editorial: 'Dado acrescentado',
  editorialNote: 'Não consta do documento: foi acrescentado por quem preparou esta ficha.',
  added: '(dado acrescentado)',
  asOfDocument: 'Segundo o documento de {year}',

  loading: 'Carregando…',
  retry: 'Tentar de novo',
  failed: 'Não foi possível carregar estas informações.',
  empty: 'Ainda não há experiências publicadas.',

  dateJoin: ' de ',
  dayArticle: '',
  // The first of the month is an ordinal in Brazilian official writing.
  firstDay: '1º',
  range: 'De {start} a {end}',
  until: 'Até {date}',
  and: 'e',

  terms: {
    sector: {
      municipality: 'Município',
      'public-agency': 'Órgão público',
      'municipal-company': 'Empresa municipal',
      university: 'Universidade',
      company: 'Empresas',
      producers: 'Produtores',
      community: 'Comunidade',
      'municipal-association': 'Associação de municípios',
      programme: 'Programa',
      other: 'Outros participantes',
    },
    form: {
      'business-network': 'Rede de empresas',
      'municipality-university': 'Aliança entre município e universidade',
      'public-private': 'Parceria público-privada',
      concession: 'Concessão',
      'producer-alliance': 'Aliança de produtores',
      intermunicipal: 'Associação de municípios',
      other: 'Outra forma de associação',
    },
    setting: { rural: 'Rural', urban: 'Urbana', mixed: 'Mista', other: 'Outra área' },
  },
};
