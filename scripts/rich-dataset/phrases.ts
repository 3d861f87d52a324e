import type { Organization } from '../../src/dataset/types.js';
import type { ResourceType, Status } from '../../src/dataset/vocabularies.js';
import type { Sector } from '../../src/dataset/vocabularies.js';
import type { Words } from './words.js';

/** Lessons, conditions and the like that hold for many a practice: each is told of a few. */
export const lessons: readonly Words[] = [
  {
    es: 'Lo que se acuerda de palabra dura una gestión; lo que se escribe y se cuelga en la pared, varias.',
    'pt-BR':
      'O que se combina de boca dura uma gestão; o que se escreve e se pendura na parede, várias.',
    en: 'What is agreed by word of mouth lasts one term of office; what is written and hung on the wall lasts several.',
  },
  {
    es: 'Conviene empezar por un barrio que quiera, y no por el que más lo necesita: el segundo viene solo a preguntar.',
    'pt-BR':
      'Convém começar pelo bairro que quer, e não pelo que mais precisa: o segundo vem perguntar por conta própria.',
    en: 'Begin with the neighbourhood that wants it, not the one that needs it most: the second will come and ask.',
  },
  {
    es: 'El primer año se gastó en reuniones. Parecía tiempo perdido y era la obra.',
    'pt-BR': 'O primeiro ano foi gasto em reuniões. Parecia tempo perdido e era a obra.',
    en: 'The first year went in meetings. It looked like wasted time, and was the work itself.',
  },
  {
    es: 'Hace falta una persona con sueldo. Lo que sostienen solo los voluntarios se cae en las vacaciones.',
    'pt-BR': 'É preciso uma pessoa com salário. O que só voluntários sustentam cai nas férias.',
    en: 'One person must be paid. What volunteers alone hold up falls down in the holidays.',
  },
  {
    es: 'Publicar los errores trajo más confianza que publicar los logros.',
    'pt-BR': 'Publicar os erros trouxe mais confiança do que publicar as conquistas.',
    en: 'Publishing the mistakes earned more trust than publishing the achievements.',
  },
  {
    es: 'Medir pocas cosas, siempre las mismas, y que las mida alguien que no cobre por el resultado.',
    'pt-BR':
      'Medir poucas coisas, sempre as mesmas, e que as meça alguém que não ganhe pelo resultado.',
    en: 'Measure few things, always the same, and let somebody measure them who is not paid by the result.',
  },
  {
    es: 'Se llamó tarde a las mujeres del barrio y hubo que rehacer los horarios. Ahora se empieza por ahí.',
    'pt-BR':
      'As mulheres do bairro foram chamadas tarde, e foi preciso refazer os horários. Agora se começa por aí.',
    en: 'The women of the neighbourhood were asked too late and the hours had to be redone. That is now the first step.',
  },
];

export const conditions: readonly Words[] = [
  {
    es: 'Una ordenanza corta que permita firmar el convenio por más de un período de gobierno.',
    'pt-BR': 'Uma lei municipal curta que permita assinar o convênio por mais de um mandato.',
    en: 'A short by-law that lets the agreement outlive one term of office.',
  },
  {
    es: 'Un local con agua y luz, y alguien de confianza que tenga la llave.',
    'pt-BR': 'Um espaço com água e luz, e alguém de confiança que fique com a chave.',
    en: 'A room with water and power, and somebody trusted to keep the key.',
  },
  {
    es: 'Entre seis y nueve meses antes de la primera actividad, y un fondo pequeño para lo que nadie previó.',
    'pt-BR':
      'De seis a nove meses antes da primeira atividade, e um pequeno fundo para o que ninguém previu.',
    en: 'Six to nine months before the first activity, and a small fund for what nobody foresaw.',
  },
  {
    es: 'Que el equipo técnico viaje: desde el escritorio no se ve.',
    'pt-BR': 'Que a equipe técnica viaje: da mesa não se vê.',
    en: 'The technical team must travel: it cannot be seen from a desk.',
  },
  {
    es: 'Una organización local previa. Donde no la hay, el primer paso es ese y no este.',
    'pt-BR':
      'Uma organização local já existente. Onde não há, o primeiro passo é esse, e não este.',
    en: 'A local organisation already there. Where there is none, that is the first step and this is not.',
  },
];

export const followUps: readonly (Words & { readonly status: Status })[] = [
  {
    status: 'ongoing',
    es: 'Sigue en marcha, ahora también en dos barrios que al comienzo no quisieron entrar.',
    'pt-BR':
      'Continua em andamento, agora também em dois bairros que no começo não quiseram entrar.',
    en: 'Still going, and now also in two neighbourhoods that at first did not want to join.',
  },
  {
    status: 'ongoing',
    es: 'Cambió el gobierno municipal y el convenio se renovó por cuatro años sin modificaciones.',
    'pt-BR': 'O governo municipal mudou e o convênio foi renovado por quatro anos sem alterações.',
    en: 'The municipal government changed, and the agreement was renewed for four years as it stood.',
  },
  {
    status: 'discontinued',
    es: 'Se interrumpió por falta de presupuesto. Los equipos quedaron en manos de la organización vecinal, que los usa.',
    'pt-BR':
      'Foi interrompida por falta de orçamento. Os equipamentos ficaram com a associação de moradores, que os usa.',
    en: 'It stopped for lack of funds. The equipment stayed with the neighbours’ organisation, which uses it.',
  },
  {
    status: 'completed',
    es: 'Terminó como estaba previsto, y lo que empezó como proyecto es hoy una oficina con dos personas.',
    'pt-BR':
      'Terminou como previsto, e o que começou como projeto é hoje um setor com duas pessoas.',
    en: 'It ended as planned, and what began as a project is now an office of two.',
  },
  {
    status: 'other',
    es: 'La tomó a su cargo la provincia, con otro nombre y la misma planilla.',
    'pt-BR': 'O estado a assumiu, com outro nome e a mesma planilha.',
    en: 'The province has taken it over, under another name and with the same forms.',
  },
];

export const activities: readonly Words[] = [
  {
    es: 'Jornada abierta con recorrida',
    'pt-BR': 'Dia aberto com visita',
    en: 'Open day with a tour',
  },
  {
    es: 'Taller de cuentas claras',
    'pt-BR': 'Oficina de contas claras',
    en: 'Workshop on clear accounts',
  },
  { es: 'Encuentro de aprendices', 'pt-BR': 'Encontro de aprendizes', en: 'Apprentices’ meeting' },
  {
    es: 'Feria de fin de temporada',
    'pt-BR': 'Feira de fim de temporada',
    en: 'End-of-season fair',
  },
  { es: 'Asamblea anual', 'pt-BR': 'Assembleia anual', en: 'Yearly assembly' },
  {
    es: 'Visita de municipios vecinos',
    'pt-BR': 'Visita de municípios vizinhos',
    en: 'Visit of neighbouring municipalities',
  },
];

export const resources: readonly (Words & {
  readonly type: ResourceType;
  /** In units of account; nothing where it is not bought. */
  readonly cost?: readonly [number, number];
})[] = [
  {
    type: 'financial',
    cost: [8_000, 240_000],
    es: 'Inversión inicial',
    'pt-BR': 'Investimento inicial',
    en: 'Initial investment',
  },
  {
    type: 'financial',
    cost: [900, 14_000],
    es: 'Gasto anual de funcionamiento',
    'pt-BR': 'Custo anual de funcionamento',
    en: 'Yearly running cost',
  },
  {
    type: 'human',
    es: 'Una coordinación a tiempo completo y dos medios cargos',
    'pt-BR': 'Uma coordenação em tempo integral e dois cargos de meio período',
    en: 'One full-time coordinator and two half-time posts',
  },
  {
    type: 'human',
    es: 'Voluntariado, unas seis horas por semana y persona',
    'pt-BR': 'Voluntariado, cerca de seis horas por semana e pessoa',
    en: 'Volunteers, about six hours a week each',
  },
  {
    type: 'technical',
    es: 'Asistencia de docentes y estudiantes avanzados',
    'pt-BR': 'Apoio de professores e estudantes dos últimos anos',
    en: 'Help from teachers and senior students',
  },
  {
    type: 'material',
    es: 'Edificio municipal en préstamo',
    'pt-BR': 'Prédio municipal emprestado',
    en: 'A municipal building on loan',
  },
  {
    type: 'material',
    cost: [1_200, 18_000],
    es: 'Herramientas y repuestos',
    'pt-BR': 'Ferramentas e peças',
    en: 'Tools and spare parts',
  },
  {
    type: 'other',
    es: 'Alimentos para las jornadas, donados por comercios',
    'pt-BR': 'Alimentos para os encontros, doados pelo comércio',
    en: 'Food for the meetings, given by shops',
  },
];

export const documents: readonly (Words & { readonly file: string; readonly format: string })[] = [
  {
    file: 'reglamento.pdf',
    format: 'PDF',
    es: 'Reglamento en dos páginas',
    'pt-BR': 'Regulamento em duas páginas',
    en: 'Rules in two pages',
  },
  {
    file: 'convenio.odt',
    format: 'ODT',
    es: 'Modelo de convenio',
    'pt-BR': 'Modelo de convênio',
    en: 'Model agreement',
  },
  {
    file: 'cuentas.csv',
    format: 'CSV',
    es: 'Cuentas del último año',
    'pt-BR': 'Contas do último ano',
    en: 'Accounts of the last year',
  },
];

export const links: readonly Words[] = [
  {
    es: 'Página de la experiencia',
    'pt-BR': 'Página da experiência',
    en: 'Page of the experience',
  },
  {
    es: 'Grabación de la presentación',
    'pt-BR': 'Gravação da apresentação',
    en: 'Recording of the talk',
  },
  { es: 'Mapa de los lugares', 'pt-BR': 'Mapa dos lugares', en: 'Map of the places' },
];

export const speakerRoles: readonly Words[] = [
  { es: 'Coordinación', 'pt-BR': 'Coordenação', en: 'Coordination' },
  {
    es: 'Por la organización vecinal',
    'pt-BR': 'Pela associação de moradores',
    en: 'For the neighbours’ organisation',
  },
  { es: 'Equipo técnico', 'pt-BR': 'Equipe técnica', en: 'Technical team' },
];

export const personRoles: readonly Words[] = [
  { es: 'Ingeniería hidráulica', 'pt-BR': 'Engenharia hidráulica', en: 'Hydraulic engineering' },
  {
    es: 'Secretaría de Desarrollo Local',
    'pt-BR': 'Secretaria de Desenvolvimento Local',
    en: 'Local Development Office',
  },
  { es: 'Docencia rural', 'pt-BR': 'Magistério rural', en: 'Country teaching' },
  {
    es: 'Presidencia de la cooperativa',
    'pt-BR': 'Presidência da cooperativa',
    en: 'Chair of the co-operative',
  },
  { es: 'Trabajo social', 'pt-BR': 'Serviço social', en: 'Social work' },
  { es: 'Alcaldía', 'pt-BR': 'Gabinete municipal', en: 'Mayor’s office' },
  {
    es: 'Investigación en políticas locales',
    'pt-BR': 'Pesquisa em políticas locais',
    en: 'Research on local policy',
  },
  { es: 'Promoción de la salud', 'pt-BR': 'Promoção da saúde', en: 'Health promotion' },
];

export const actorRoles: readonly Words[] = [
  { es: 'financia y controla', 'pt-BR': 'financia e controla', en: 'pays and controls' },
  {
    es: 'presta asistencia técnica',
    'pt-BR': 'presta assistência técnica',
    en: 'gives technical help',
  },
  { es: 'organiza y convoca', 'pt-BR': 'organiza e convoca', en: 'organises and invites' },
  { es: 'aporta el local', 'pt-BR': 'cede o espaço', en: 'gives the room' },
  { es: 'lleva las cuentas', 'pt-BR': 'cuida das contas', en: 'keeps the accounts' },
];

const offers: Readonly<Partial<Record<Sector, readonly Words[]>>> = {
  university: [
    {
      es: 'Análisis de laboratorio sin costo',
      'pt-BR': 'Análises de laboratório sem custo',
      en: 'Free laboratory tests',
    },
    {
      es: 'Prácticas de estudiantes avanzados',
      'pt-BR': 'Estágio de estudantes dos últimos anos',
      en: 'Placements for senior students',
    },
  ],
  'municipal-association': [
    {
      es: 'Maquinaria vial compartida',
      'pt-BR': 'Máquinas de estrada compartilhadas',
      en: 'Shared road machinery',
    },
    { es: 'Compras conjuntas', 'pt-BR': 'Compras conjuntas', en: 'Joint purchasing' },
  ],
  programme: [
    {
      es: 'Fondos semilla hasta marzo',
      'pt-BR': 'Fundo semente até março',
      en: 'Seed funds until March',
    },
  ],
  company: [
    {
      es: 'Transporte refrigerado',
      'pt-BR': 'Transporte refrigerado',
      en: 'Refrigerated transport',
    },
  ],
  producers: [
    {
      es: 'Verdura y fruta de estación',
      'pt-BR': 'Verduras e frutas da estação',
      en: 'Vegetables and fruit in season',
    },
    { es: 'Visitas a las quintas', 'pt-BR': 'Visitas aos sítios', en: 'Visits to the gardens' },
  ],
  municipality: [
    { es: 'Salón para reuniones', 'pt-BR': 'Salão para reuniões', en: 'A hall for meetings' },
  ],
  community: [
    {
      es: 'Recorridas guiadas por vecinos',
      'pt-BR': 'Visitas guiadas por moradores',
      en: 'Walks guided by neighbours',
    },
  ],
};

const needs: readonly Words[] = [
  {
    es: 'Quien enseñe a llevar las cuentas',
    'pt-BR': 'Alguém que ensine a cuidar das contas',
    en: 'Somebody to teach bookkeeping',
  },
  {
    es: 'Compradores fuera de temporada',
    'pt-BR': 'Compradores fora da temporada',
    en: 'Buyers out of season',
  },
  {
    es: 'Municipios con quienes comparar resultados',
    'pt-BR': 'Municípios com quem comparar resultados',
    en: 'Municipalities to compare results with',
  },
  { es: 'Un depósito seco', 'pt-BR': 'Um depósito seco', en: 'Dry storage' },
  { es: 'Asesoramiento jurídico', 'pt-BR': 'Assessoria jurídica', en: 'Legal advice' },
];

/** What some organisations give and look for; most say nothing. */
export function offersAndNeeds(
  sector: Sector,
  nth: number,
): Pick<Organization, 'offers' | 'needs'> {
  const given = offers[sector];
  const sought = needs[nth % needs.length];
  return {
    ...(given && nth % 3 !== 1 && { offers: given.slice(0, 1 + (nth % 2)) }),
    ...(sought && nth % 4 === 0 && { needs: [sought] }),
  };
}
