import type { Messages } from './messages.js';

/** All words of the elements. */
export const messages: Messages = {
  shared: {
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
    country: 'País',
    place: 'Lugar',
    form: 'Forma de associação',
    setting: 'Área',

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
  },

  actions: {
    actions: 'Ações',
    cite: 'Citar',
    share: 'Compartilhar o link',
    print: 'Imprimir',
    printSheet: 'Imprimir a ficha',
    data: 'Baixar os dados',

    address: 'Link para compartilhar',
    copy: 'Copiar o link',
    copied: 'Copiado',
    notCopied: 'Não foi possível copiar: o texto ficou selecionado',
    whatsapp: 'WhatsApp',
    newTab: '(abre em outra aba)',
    apps: 'Outros aplicativos',

    downloading: 'Arquivo: {name}',
    dataAt: 'Se não baixar:',
    dataFile: 'abrir o arquivo de dados',
    notPrinted: 'Se a impressão não abrir, também é possível imprimir pelo menu do navegador.',
    failed: 'Não foi possível concluir a ação. É possível tentar de novo.',

    consulted: 'Acesso em {date}:',
  },

  catalogue: {
    search: 'Buscar experiências',
    found: {
      zero: 'Nenhuma experiência',
      one: '1 experiência',
      many: '{n} de experiências',
      other: '{n} experiências',
    },
    noneFiltered: 'Nenhuma experiência corresponde. É possível remover um filtro.',
    noneQueried: 'Nenhuma experiência corresponde. É possível buscar outra palavra.',
    noneBoth:
      'Nenhuma experiência corresponde. É possível remover um filtro ou buscar outra palavra.',

    filters: 'Filtros',
    applied: 'Filtros aplicados',
    removeFilter: 'Remover o filtro:',
    clear: 'Remover todos os filtros',
    clearSearch: 'Apagar a busca',
    moreOptions: 'Ver mais',
    fewerOptions: 'Ver menos',
    toResults: 'Ir para os resultados',

    sort: 'Ordenar por',
    relevance: 'relevância',
    title: 'título',
    country: 'país',
    newest: 'mais recentes',
    ordered: 'Ordem: {order}',

    more: { one: 'Ver mais 1', other: 'Ver mais {n}' },
    all: 'Ver todas',

    terms: {
      facet: {
        country: 'País',
        topic: 'Temas',
        form: 'Forma de associação',
        sector: 'Quem participa',
        setting: 'Área',
        sdg: 'ODS',
        year: 'Ano de início',
      },
    },
  },

  citation: {
    cite: 'Citar',
    format: 'Formato da citação',
    copy: 'Copiar a citação',
    copied: 'Copiado',
    notCopied: 'Não foi possível copiar: o texto ficou selecionado',
    copyText: 'Texto da citação',
    download: 'Baixar a citação ({extension})',
    downloading: 'Arquivo: {name}',

    noDate: 's.d.',
    apaPart: 'Em ',
    apaRetrieved: 'Recuperado em {date}, de ',
    apaAnd: ', & ',
    apaDates: '',
    isoPart: 'In: ',
    isoOnline: '[on-line]',
    isoViewed: '[acesso em {date}]',
    isoAvailable: 'Disponível em: ',
  },

  compare: {
    experience: 'Experiência',
    text: 'Texto',
    title: 'Experiências lado a lado',
    compared: {
      one: 'Comparação de {n} experiência',
      many: 'Comparação de {n} de experiências',
      other: 'Comparação de {n} experiências',
    },
    nowCompared: {
      one: 'É exibida {n} experiência.',
      many: 'São comparadas {n} de experiências.',
      other: 'São comparadas {n} experiências.',
    },
    field: 'Dado',
    unknown: 'sem dado',

    close: 'Fechar',
    choose: 'Escolher quais experiências comparar',
    legend: 'Experiências comparadas',
    limits: 'De {fewest} a {most} por vez: com mais, fica difícil ler as colunas.',
    tooMany: 'Já são comparadas {most}: para acrescentar outra, primeiro é preciso remover uma.',
    tooFew: 'Para comparar são necessárias pelo menos {fewest}.',

    copy: 'Copiar a tabela',
    copied: 'Tabela copiada',
    notCopied: 'Não foi possível copiar: o texto ficou selecionado',
    copyText: 'Texto da tabela',
    download: 'Baixar a tabela (CSV)',
    downloading: 'Arquivo: {name}',
    fileName: 'comparacao',
  },

  details: {
    period: 'Período',
    status: 'Situação',
    followUp: 'O que aconteceu depois',
    activities: 'Atividades',
    documents: 'Documentos',
    links: 'Links',
    imageCredit: 'Imagem: {credit}',
    license: 'Licença',
    contact: 'Contato',
    sdg: 'ODS',
    since: 'A partir de {date}',
    sinceDay: 'A partir de {date}',
    asOf: 'Em {date}',
    asOfDay: 'Em {date}',
    amount: { one: '{n} {currency}', many: '{n} de {currency}', other: '{n} {currency}' },
    currencyCase: 'lower',
    terms: {
      status: {
        planned: 'Planejada',
        ongoing: 'Em andamento',
        completed: 'Concluída',
        discontinued: 'Interrompida',
        other: 'Outra situação',
      },
      resourceType: {
        human: 'Humanos',
        financial: 'Financeiros',
        technical: 'Técnicos',
        material: 'Materiais',
        other: 'Outros',
      },
    },
  },

  directory: {
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
  },

  event: {
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
  },

  largeNetwork: {
    excerpt:
      'O desenho mostra apenas {actors} das organizações que participam de mais experiências, ' +
      'e {experiences} de que participa mais de uma delas. ' +
      'Todo o resto está na tabela.',
    undrawn: 'Não há desenho: seria grande demais para ser lido. Tudo está na tabela.',
    some: '{n} das {all}',
    every: 'as {n}',
    share: '{n} de {all}',
    moreOf: '{more}: {name}',
    more: { one: 'Ver mais 1', other: 'Ver mais {n}' },
    all: 'Ver tudo',
  },

  map: {
    where: 'Onde',
    zoom: 'Parte do mapa',
    region: 'Toda a região',
    unplaced: 'Sem localização no mapa',
    noCountry: 'Sem país indicado',
    point: 'No mapa',
    venue: 'Sede do encontro',
  },

  network: {
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
  },

  opening: { open: 'Ler a experiência completa' },

  speakers: {
    speakers: 'Quem participou',
    nobody: 'Ainda não há participantes publicados.',
  },
};
