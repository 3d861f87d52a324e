import type { Messages } from './messages.js';

/** All words of the elements. */
export const messages: Messages = {
  shared: {
    panel: 'Panel {code}',
    moderates: { one: 'Moderated by', other: 'Moderated by' },
    presents: { one: 'Presented by', other: 'Presented by' },
    introduction: 'Introduction',
    experiences: 'Experiences',
    conclusions: 'Conclusions',

    keyFacts: 'At a glance',
    problem: 'Starting point',
    objectives: 'Aims',
    process: 'How it works',
    actors: 'Who takes part',
    beneficiaries: 'Who benefits',
    resources: 'Resources',
    results: 'Results',
    lessons: 'Lessons learned',
    conditions: 'What it takes to replicate it',
    topics: 'Topics',
    country: 'Country',
    place: 'Place',
    form: 'Form of association',
    setting: 'Setting',

    source: 'Source document',
    verbatim: 'Text transcribed from the original document, uncorrected.',
    editorial: 'Added by editors',
    editorialNote: 'Not in the document: added by whoever prepared this record.',
    added: '(added by editors)',
    asOfDocument: 'According to the {year} document',

    loading: 'Loading…',
    retry: 'Try again',
    failed: 'This information could not be loaded.',
    empty: 'No experiences have been published yet.',

    dateJoin: ' ',
    dayArticle: '',
    firstDay: '1',
    range: '{start} to {end}',
    until: 'Until {date}',
    and: 'and',

    terms: {
      sector: {
        municipality: 'Municipality',
        'public-agency': 'Public agency',
        'municipal-company': 'Municipal company',
        university: 'University',
        company: 'Companies',
        producers: 'Producers',
        community: 'Community',
        'municipal-association': 'Association of municipalities',
        programme: 'Programme',
        other: 'Others taking part',
      },
      form: {
        'business-network': 'Business network',
        'municipality-university': 'Municipality–university alliance',
        'public-private': 'Public–private partnership',
        concession: 'Concession',
        'producer-alliance': 'Producers’ alliance',
        intermunicipal: 'Association of municipalities',
        other: 'Another form of association',
      },
      setting: { rural: 'Rural', urban: 'Urban', mixed: 'Mixed', other: 'Another setting' },
    },
  },

  actions: {
    actions: 'Actions',
    cite: 'Cite',
    share: 'Share the link',
    print: 'Print',
    printSheet: 'Print this record',
    data: 'Download the data',

    address: 'Link to share',
    copy: 'Copy the link',
    copied: 'Copied',
    notCopied: 'Could not copy: the text is selected',
    whatsapp: 'WhatsApp',
    newTab: '(opens in a new tab)',
    apps: 'Other apps',

    downloading: 'File: {name}',
    dataAt: 'If it does not download:',
    dataFile: 'open the data file',
    notPrinted: 'If printing does not open, the browser’s own menu can print this as well.',
    failed: 'That did not work. Try again.',

    consulted: 'Retrieved on {date} from',
  },

  catalogue: {
    search: 'Search experiences',
    found: { zero: 'No experiences', one: '1 experience', other: '{n} experiences' },
    noneFiltered: 'Nothing matches. Remove a filter.',
    noneQueried: 'Nothing matches. Try another word.',
    noneBoth: 'Nothing matches. Remove a filter or try another word.',

    filters: 'Filters',
    applied: 'Filters applied',
    removeFilter: 'Remove filter:',
    clear: 'Clear all filters',
    clearSearch: 'Clear the search',
    moreOptions: 'Show more',
    fewerOptions: 'Show fewer',
    toResults: 'Go to the results',

    sort: 'Sort by',
    relevance: 'relevance',
    title: 'title',
    country: 'country',
    newest: 'newest',
    ordered: 'Order: {order}',

    more: { one: 'Show 1 more', other: 'Show {n} more' },
    all: 'Show all',

    terms: {
      facet: {
        country: 'Country',
        topic: 'Topics',
        form: 'Form of association',
        sector: 'Who takes part',
        setting: 'Setting',
        sdg: 'SDGs',
        year: 'Start year',
      },
    },
  },

  citation: {
    cite: 'Cite',
    format: 'Citation format',
    copy: 'Copy the citation',
    copied: 'Copied',
    notCopied: 'Could not copy: the text is selected',
    copyText: 'Text of the citation',
    download: 'Download the citation ({extension})',
    downloading: 'File: {name}',

    noDate: 'n.d.',
    apaPart: 'In ',
    apaRetrieved: 'Retrieved {date}, from ',
    apaAnd: ', & ',
    apaDates: 'en-US',
    isoPart: 'In: ',
    isoOnline: '[online]',
    isoViewed: '[viewed {date}]',
    isoAvailable: 'Available from: ',
  },

  compare: {
    experience: 'Experience',
    text: 'Text',
    title: 'Experiences side by side',
    compared: { one: 'Comparison of {n} experience', other: 'Comparison of {n} experiences' },
    nowCompared: { one: '{n} experience shown.', other: 'Comparing {n} experiences.' },
    field: 'Field',
    unknown: 'no data',

    close: 'Close',
    choose: 'Choose which experiences to compare',
    legend: 'Experiences compared',
    limits: 'From {fewest} to {most} at a time: with more, the columns are hard to read.',
    tooMany: '{most} are being compared already: to add another, first remove one.',
    tooFew: 'A comparison needs at least {fewest}.',

    copy: 'Copy the table',
    copied: 'Table copied',
    notCopied: 'Could not copy: the text is selected',
    copyText: 'Text of the table',
    download: 'Download the table (CSV)',
    downloading: 'File: {name}',
    fileName: 'comparison',
  },

  details: {
    period: 'Period',
    status: 'Status',
    followUp: 'Follow-up',
    activities: 'Activities',
    documents: 'Documents',
    links: 'Links',
    imageCredit: 'Image: {credit}',
    license: 'Licence',
    contact: 'Contact',
    sdg: 'SDGs',
    since: 'From {date}',
    sinceDay: 'From {date}',
    asOf: 'As of {date}',
    asOfDay: 'As of {date}',
    amount: { one: '{n} {currency}', other: '{n} {currency}' },
    currencyCase: '',
    terms: {
      status: {
        planned: 'Planned',
        ongoing: 'Ongoing',
        completed: 'Completed',
        discontinued: 'Discontinued',
        other: 'Another status',
      },
      resourceType: {
        human: 'People',
        financial: 'Funding',
        technical: 'Technical',
        material: 'Materials',
        other: 'Other',
      },
    },
  },

  directory: {
    search: 'Search organisations and groups',
    found: {
      zero: 'No organisations or groups',
      one: '1 organisation or group',
      other: '{n} organisations and groups',
    },
    noneFiltered: 'No organisation or group matches. Remove a filter.',
    noneQueried: 'No organisation or group matches. Try another word.',
    noneBoth: 'No organisation or group matches. Remove a filter or try another word.',
    all: 'Show all',
    nobody: 'No organisations or groups have been published yet.',

    sector: 'Sector',
    place: 'Place',

    partOf: 'Part of',
    through: 'through',
    where: { one: 'Experience in', other: 'Experiences in' },
    members: { one: 'Member', other: 'Members' },
    offers: 'Offers',
    needs: 'Needs',
    topicsOf: { one: 'Topics of the experience', other: 'Topics of the experiences' },
    itsTopics: { one: 'its topics', other: 'their topics' },

    groups: 'In quotation marks: groups that are mentioned without a name of their own.',
  },

  event: {
    event: 'Event',
    organizes: { one: 'Organised by', other: 'Organised by' },
    panels: 'Panels',
    experiences: { zero: 'No experiences', one: '1 experience', other: '{n} experiences' },
    links: 'Further information',
  },

  largeNetwork: {
    excerpt:
      'The drawing shows only {actors} of the organisations that take part in most experiences, ' +
      'and {experiences} in which more than one of them takes part. ' +
      'Everything else is in the table.',
    undrawn: 'There is no drawing: it would be too large to read. Everything is in the table.',
    some: '{n} of the {all}',
    every: 'the {n}',
    share: '{n} of {all}',
    moreOf: '{more}: {name}',
    more: { one: 'Show 1 more', other: 'Show {n} more' },
    all: 'Show all',
  },

  map: {
    where: 'Where',
    zoom: 'Part of the map',
    region: 'The whole region',
    unplaced: 'Not placed on the map',
    noCountry: 'No country given',
    point: 'On the map',
    venue: 'Where the event was held',
  },

  network: {
    network: 'Who works with whom',
    nobody: 'No organisations or groups have been published yet.',

    organizations: { one: '1 organisation', other: '{n} organisations' },
    groups: { one: '1 group without a name', other: '{n} groups without a name' },
    experiences: { one: 'in 1 experience.', other: 'in {n} experiences.' },
    shared: {
      zero: 'No organisation takes part in more than one.',
      one: '1 organisation takes part in more than one.',
      other: '{n} organisations take part in more than one.',
    },
    inSeveral: { one: '1 experience', other: '{n} experiences' },

    who: 'Organisation or group',
    sector: 'Sector',
    itself: 'Is the experience itself',
    groupsNote: 'In quotation marks: groups that are mentioned without a name of their own.',

    keyOrganization: 'Organisation',
    keyGroup: '“Group” without a name of its own',
    keyShared: 'Takes part in more than one experience',
    keyItself: 'Organisation that is the experience itself',
    keyAdded: 'Dashed line: added by editors',
  },

  opening: { open: 'Read the full experience' },

  speakers: {
    speakers: 'Who took part',
    nobody: 'No participants have been published yet.',
  },
};
