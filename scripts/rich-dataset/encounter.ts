import type { DatasetFile, Source, Topic } from '../../src/dataset/types.js';
import { slug } from './words.js';

/** The titles and texts of the panels, in the order of their practices. */
export const panelTexts = [
  {
    id: 'panel-01',
    code: '01',
    date: '2025-09-30',
    topics: ['produccion-y-mercados', 'economia-local', 'turismo'],
    title: {
      es: 'Producir y vender en común',
      'pt-BR': 'Produzir e vender em comum',
      en: 'Producing and selling in common',
    },
    introduction: {
      es: [
        'El primer panel reunió experiencias de ferias, cooperativas y oficios. Lo que tienen en común no es el rubro, sino una cuenta: lo que cada productor perdía por trabajar solo.',
        'Se pidió a cada expositora y a cada expositor que dijera qué costó el acuerdo, quién puso el local y qué se haría de otra manera.',
      ],
      'pt-BR': [
        'O primeiro painel reuniu experiências de feiras, cooperativas e ofícios. O que elas têm em comum não é o ramo, e sim uma conta: o que cada produtor perdia por trabalhar sozinho.',
        'Pediu-se a cada participante que contasse quanto custou o acordo, quem cedeu o espaço e o que faria de outro modo.',
      ],
      en: [
        'The first panel brought together fairs, co-operatives and trades. What they share is not a line of business but a sum: what each producer lost by working alone.',
        'Everybody was asked what the agreement cost, who gave the room, and what they would do differently.',
      ],
    },
    conclusions: {
      es: [
        'Los acuerdos que duran tienen una regla para entrar y otra para salir.',
        'El municipio ayuda más cuando paga a tiempo que cuando inaugura.',
      ],
      'pt-BR': [
        'Os acordos que duram têm uma regra para entrar e outra para sair.',
        'O município ajuda mais quando paga em dia do que quando inaugura.',
      ],
      en: [
        'Agreements that last have one rule for joining and another for leaving.',
        'A municipality helps more by paying on time than by opening things.',
      ],
    },
  },
  {
    id: 'panel-02',
    code: '02',
    date: '2025-10-01',
    topics: ['agua-y-saneamiento', 'movilidad', 'energia', 'salud-comunitaria'],
    title: {
      es: 'Servicios que llegan al último paraje',
      'pt-BR': 'Serviços que chegam ao último povoado',
      en: 'Services that reach the last village',
    },
    introduction: {
      es: [
        'Agua, caminos, luz, salud: el segundo panel trató de lo que se nota cuando falta. Las experiencias vienen de lugares donde prestar un servicio cuesta tres veces más que en la capital y se cobra lo mismo.',
      ],
      'pt-BR': [
        'Água, estradas, luz, saúde: o segundo painel tratou do que só se nota quando falta. As experiências vêm de lugares onde prestar um serviço custa três vezes mais do que na capital e se cobra o mesmo.',
      ],
      en: [
        'Water, roads, light, health: the second panel was about what is noticed when it is missing. The experiences come from places where a service costs three times what it does in the capital, and is charged the same.',
      ],
    },
    conclusions: {
      es: 'Mantener es más difícil que construir, y no hay fondo que lo pague: conviene empezar por ahí.',
      'pt-BR':
        'Manter é mais difícil do que construir, e não há fundo que pague: convém começar por aí.',
      en: 'Upkeep is harder than building and no fund pays for it: that is the place to begin.',
    },
  },
  {
    id: 'panel-03',
    code: '03',
    date: '2025-10-02',
    topics: ['gobierno-abierto', 'cuidados', 'formacion'],
    title: {
      es: 'Decidir y cuidar entre todos',
      'pt-BR': 'Decidir e cuidar com todos',
      en: 'Deciding and caring together',
    },
    introduction: {
      es: [
        'El tercer panel preguntó quién decide y quién cuida, y cuántas veces es la misma persona sin que conste en ningún presupuesto.',
        'Hablaron niñas, mediadoras, panaderos y un archivista.',
      ],
      'pt-BR': [
        'O terceiro painel perguntou quem decide e quem cuida, e quantas vezes é a mesma pessoa sem que conste de nenhum orçamento.',
        'Falaram meninas, mediadoras, padeiros e um arquivista.',
      ],
      en: [
        'The third panel asked who decides and who cares, and how often it is the same person without any budget saying so.',
        'Girls, mediators, bakers and an archivist spoke.',
      ],
    },
    conclusions: {
      es: [
        'Participar cansa. Lo que no devuelve una respuesta en plazo no debería convocarse.',
        'Cuidar es una política de horarios antes que de edificios.',
      ],
      'pt-BR': [
        'Participar cansa. O que não devolve uma resposta no prazo não deveria ser convocado.',
        'Cuidar é uma política de horários antes de ser de prédios.',
      ],
      en: [
        'Taking part is tiring. What brings no answer in time should not be called.',
        'Care is a matter of hours before it is one of buildings.',
      ],
    },
  },
] as const;

export const eventTexts = {
  id: 'encuentro-ficticio',
  startDate: '2025-09-30',
  endDate: '2025-10-02',
  name: {
    es: 'Encuentro ficticio de municipios que aprenden',
    'pt-BR': 'Encontro fictício de municípios que aprendem',
    en: 'Fictitious Encounter of Learning Municipalities',
  },
  description: {
    es: [
      'Tres días de un encuentro que no ocurrió, en un municipio que no existe, para probar Vitrina con datos de verdad variados.',
      'Municipios, personas, organizaciones y cifras son inventados.',
    ],
    'pt-BR': [
      'Três dias de um encontro que não aconteceu, em um município que não existe, para testar o Vitrina com dados bem variados.',
      'Municípios, pessoas, organizações e números são inventados.',
    ],
    en: [
      'Three days of an encounter that never took place, in a municipality that does not exist, to try Vitrina on varied data.',
      'Municipalities, people, organisations and figures are invented.',
    ],
  },
  links: [
    {
      url: 'https://example.org/encuentro-ficticio',
      label: { es: 'Programa completo', 'pt-BR': 'Programação completa', en: 'Full programme' },
    },
    { url: 'https://example.org/encuentro-ficticio/fotos' },
  ],
};

/** The first words of every source, so that nobody takes this for a real record. */
const fictitious = (es: string, pt: string, en: string) => ({
  es: `Datos ficticios para probar Vitrina: ${es}`,
  'pt-BR': `Dados fictícios para testar o Vitrina: ${pt}`,
  en: `Fictitious data for testing Vitrina: ${en}`,
});

/** One source of each type. Most of the dataset comes from the first. */
export const sources: readonly Source[] = [
  {
    id: 'memoria',
    title: fictitious('memoria del encuentro', 'memória do encontro', 'report of the encounter'),
    type: 'report',
    language: 'es',
    authors: ['Comisión de Redacción del Encuentro Ficticio', 'Nélida Peñaloza Entrelíneas'],
    publisher: {
      es: 'Editora municipal Página en Blanco',
      'pt-BR': 'Editora municipal Página em Branco',
      en: 'Blank Page Municipal Press',
    },
    date: '2025-11-28',
    format: 'application/pdf',
    url: 'https://example.org/datos-ficticios/memoria.pdf',
    transcription: false,
  },
  {
    id: 'actas',
    title: fictitious('actas de los paneles', 'atas dos painéis', 'minutes of the panels'),
    type: 'minutes',
    language: 'es',
    date: '2025-10',
    transcription: true,
    sources: [{ source: 'grabaciones', locator: { es: 'Sala Paréntesis', en: 'Bracket Room' } }],
    editorial: [{ path: 'date', reason: 'El mes figura en la grabación, no en las actas.' }],
  },
  {
    id: 'revista',
    title: fictitious(
      'nota de la revista Vecinal',
      'matéria da revista Vecinal',
      'article in Vecinal magazine',
    ),
    type: 'article',
    language: 'pt-BR',
    authors: ['Luzia Brandão Trema'],
    date: '2024',
    needsReview: [{ path: 'date', reason: 'El ejemplar no dice el mes.' }],
  },
  {
    id: 'manual',
    title: fictitious(
      'manual de oficios municipales',
      'manual de ofícios municipais',
      'handbook of municipal trades',
    ),
    type: 'book',
    language: 'es',
    date: '2023-04',
    publisher: 'Ediciones Moraleja',
  },
  {
    id: 'sitio',
    title: fictitious('sitio del encuentro', 'site do encontro', 'website of the encounter'),
    type: 'web-page',
    language: 'en',
    format: 'text/html',
    url: 'https://example.org/datos-ficticios/',
  },
  {
    id: 'grabaciones',
    title: fictitious('grabaciones de la sala', 'gravações da sala', 'recordings made in the room'),
    type: 'other',
    date: '2025-10-01',
  },
];

/** The source of the nth item of a collection: a document whose title says that it is invented. */
export const reported = (nth: number): NonNullable<Topic['sources']> => [
  {
    source: 'memoria',
    ...(nth % 5 === 0 && {
      locator: { es: `anexo ${nth + 1}`, 'pt-BR': `anexo ${nth + 1}`, en: `annex ${nth + 1}` },
    }),
  },
];

const topicNames: readonly Topic['name'][] = [
  { es: 'Producción y mercados', 'pt-BR': 'Produção e mercados', en: 'Production and markets' },
  { es: 'Economía local', 'pt-BR': 'Economia local', en: 'Local economy' },
  { es: 'Alimentación', 'pt-BR': 'Alimentação', en: 'Food' },
  { es: 'Turismo', 'pt-BR': 'Turismo', en: 'Tourism' },
  { es: 'Identidad y patrimonio', 'pt-BR': 'Identidade e patrimônio', en: 'Identity and heritage' },
  { es: 'Formación', 'pt-BR': 'Formação', en: 'Training' },
  { es: 'Niñez y juventudes', 'pt-BR': 'Infância e juventudes', en: 'Children and youth' },
  { es: 'Igualdad de género', 'pt-BR': 'Igualdade de gênero', en: 'Gender equality' },
  { es: 'Cuidados', 'pt-BR': 'Cuidados', en: 'Care' },
  { es: 'Gobierno abierto', 'pt-BR': 'Governo aberto', en: 'Open government' },
  { es: 'Espacio público', 'pt-BR': 'Espaço público', en: 'Public space' },
  { es: 'Agua y saneamiento', 'pt-BR': 'Água e saneamento', en: 'Water and sanitation' },
  'Residuos',
  { es: 'Energía', 'pt-BR': 'Energia', en: 'Energy' },
  { es: 'Movilidad', 'pt-BR': 'Mobilidade' },
  { es: 'Salud comunitaria', 'pt-BR': 'Saúde comunitária', en: 'Community health' },
  { es: 'Clima y riesgos', 'pt-BR': 'Clima e riscos', en: 'Climate and risk' },
];

export const topics: readonly Topic[] = topicNames.map((name, nth): Topic => ({
  id: slug(typeof name === 'string' ? name : (name['es'] ?? '')),
  name,
  sources: reported(nth),
  ...(nth === 9 && { editorial: [{ path: 'name', reason: 'La memoria dice «gestión abierta».' }] }),
  ...(nth === 14 && { needsReview: [{ path: 'name', reason: 'Falta el nombre en inglés.' }] }),
}));

export const head: Omit<DatasetFile, 'events' | 'panels' | 'experiences'> = {
  $schema: '../vitrina-dataset.schema.json',
  formatVersion: '1.0',
  kind: 'dataset',
  id: 'datos-ficticios',
  title: {
    es: 'Datos ficticios para probar Vitrina',
    'pt-BR': 'Dados fictícios para testar o Vitrina',
    en: 'Fictitious data for testing Vitrina',
  },
  language: 'es',
  description: {
    es: [
      'Un encuentro, tres paneles y un banco de experiencias que nunca existieron.',
      'Los municipios llevan nombres de figuras retóricas, signos de puntuación y tiempos verbales para que nadie los confunda con los de verdad.',
    ],
    'pt-BR': [
      'Um encontro, três painéis e um banco de experiências que nunca existiram.',
      'Os municípios têm nomes de figuras de linguagem, sinais de pontuação e tempos verbais para que ninguém os confunda com os de verdade.',
    ],
    en: [
      'One encounter, three panels and a bank of experiences that never were.',
      'Its municipalities are named after figures of speech, punctuation marks and tenses, so that nobody takes them for real ones.',
    ],
  },
  version: '1',
  issued: '2025-12',
  modified: '2026-01-15',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: {
    name: {
      es: 'Municipios que aprenden (ficticio)',
      'pt-BR': 'Municípios que aprendem (fictício)',
      en: 'Learning Municipalities (fictitious)',
    },
    url: 'https://example.org/datos-ficticios/',
  },
  generator: 'scripts/rich-dataset.ts',
  editorial: [{ path: 'description', reason: 'Texto de quien preparó los datos ficticios.' }],
  needsReview: [{ path: 'version', reason: 'Datos ficticios: la versión no significa nada.' }],
};
