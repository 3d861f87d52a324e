import type { DatasetFile } from '../../src/dataset/types.js';

/** An invented panel of an invented town in which every optional field is filled. */
export const completeDataset = {
  formatVersion: '1.0',
  id: 'villa-aurora-2024',
  title: 'Encuentro de municipios de Villa Aurora',
  language: 'es',
  version: '2',
  issued: '2024-11-20',
  modified: '2025-03-02',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: { name: 'Municipalidad de Villa Aurora', url: 'https://villa-aurora.example/' },
  events: [
    {
      id: 'encuentro-2024',
      name: {
        es: 'Encuentro de municipios de Villa Aurora',
        en: 'Villa Aurora municipal encounter',
        'pt-BR': 'Encontro de municípios de Villa Aurora',
      },
      startDate: '2024-10-30',
      endDate: '2024-11-01',
      place: 'villa-aurora',
      panels: ['panel-07'],
    },
  ],
  panels: [
    {
      id: 'panel-07',
      code: '07',
      title: {
        es: 'Producir y vender juntos',
        en: 'Producing and selling together',
        'pt-BR': 'Produzir e vender juntos',
      },
      moderators: [{ person: 'ines-iriarte' }, { person: 'otto-olmos' }],
      introduction: [
        'Doce municipios contaron qué cambia cuando los pequeños productores compran, elaboran y venden en común.',
        'El panel se ocupó de lo que cada acuerdo costó, de quién puso qué y de lo que todavía no funciona.',
      ],
      conclusions: [
        'Los acuerdos que duran tienen una regla escrita para entrar, otra para salir y alguien que lleva las cuentas.',
        'El municipio ayuda más como garante y como vecino que como socio: presta el galpón, ordena la feria y paga a tiempo lo que compra.',
        'Queda por resolver cómo se reparten los riesgos de una mala cosecha.',
      ],
      experiences: ['feria-de-la-ribera', 'compras-en-comun'],
      sources: [{ source: 'actas-2024', locator: 'págs. 41–58' }],
    },
  ],
  experiences: [
    {
      id: 'feria-de-la-ribera',
      title: {
        es: 'La feria de la ribera: del productor a la mesa',
        en: 'The riverside fair: from grower to table',
        'pt-BR': 'A feira da ribeira: do produtor à mesa',
      },
      speakers: [
        { person: 'lucia-iturbe', role: 'Coordinadora de la feria' },
        { person: 'ignacio-ibarra' },
        { person: 'ana-quispe' },
      ],
      countries: ['AR', 'UY'],
      places: ['villa-aurora', 'puerto-claro'],
      forms: ['producer-alliance', 'public-private', 'intermunicipal'],
      setting: 'mixed',
      topics: ['ferias', 'produccion', 'alimentos'],
      sdgs: [2, 8, 12],
      summary: [
        'Cada sábado, sesenta familias de dos municipios vecinos venden en la costanera lo que cosecharon en la semana.',
        'La feria nació como un mercado de verano y hoy abastece los comedores de nueve escuelas.',
      ],
      problem:
        'Los productores vendían a un solo comprador, que fijaba el precio y pagaba a noventa días.',
      objectives: [
        'Vender sin intermediarios.',
        'Que lo que se come en la escuela sea de la zona.',
      ],
      process:
        'Una mesa con un delegado por rubro fija los precios de referencia cada jueves; el municipio presta los puestos y controla la balanza.',
      beneficiaries: 'Sesenta familias productoras y unas dos mil personas que compran por semana.',
      results: [
        'En tres años los ingresos de las familias crecieron cerca de un 40 %.',
        'Las escuelas compran en la feria la mitad de sus verduras.',
      ],
      lessons: 'La balanza pública hizo más por la confianza que cualquier campaña.',
      conditions:
        'Un espacio público con agua y sombra, y una ordenanza que permita la venta directa.',
      excerpts: {
        problem: ['un solo comprador, que fijaba el precio'],
        process: ['Una mesa con un delegado por rubro fija los precios de referencia cada jueves'],
        results: ['los ingresos de las familias crecieron cerca de un 40 %'],
        beneficiaries: ['Sesenta familias productoras'],
        resources: ['el municipio presta los puestos'],
      },
      actors: [
        { organization: 'municipalidad-villa-aurora', role: 'Presta los puestos y la balanza' },
        { organization: 'municipalidad-puerto-claro' },
        { organization: 'universidad-ribera', role: 'Calcula los precios de referencia' },
        { label: 'familias productoras', sector: 'producers', place: 'villa-aurora' },
        { label: 'cooperadoras de nueve escuelas', sector: 'community', role: 'Compran' },
        { label: 'transportistas de la zona', sector: 'company' },
      ],
      resources: [
        { type: 'financial', description: 'Fondo rotatorio', amount: 1850000, currency: 'ARS' },
        { type: 'human', description: 'Dos personas del área de producción' },
        { type: 'material', description: 'Sesenta puestos y una balanza' },
        { type: 'technical', description: 'Planilla de precios de la universidad' },
      ],
      startDate: '2019-11',
      endDate: '2024-10',
      status: 'ongoing',
      followUp: [
        {
          text: 'La feria sumó un segundo día, los miércoles, con venta a restaurantes.',
          asOf: '2025-02',
          status: 'ongoing',
          source: 'nota-2025',
        },
      ],
      activities: [
        {
          label: 'Feria de primavera',
          date: '2024-09-21',
          place: 'villa-aurora',
          url: 'https://villa-aurora.example/feria-de-primavera',
        },
        { label: 'Taller de precios', date: '2024-06' },
      ],
      links: [
        { url: 'https://villa-aurora.example/feria', label: 'Sitio de la feria' },
        { url: 'https://puerto-claro.example/ordenanza-12' },
      ],
      documents: [
        {
          url: 'https://villa-aurora.example/reglamento.pdf',
          title: 'Reglamento de la feria',
          language: 'es',
          format: 'PDF',
        },
        {
          url: 'https://villa-aurora.example/price-sheet.ods',
          title: { en: 'Price sheet' },
          language: 'en',
          format: 'ODS',
        },
      ],
      images: [
        {
          src: 'images/feria.svg',
          alt: 'Dibujo de tres puestos de feria con toldos a rayas junto a un río.',
          credit: 'Área de prensa de Villa Aurora',
          license: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      contact: {
        organization: 'municipalidad-villa-aurora',
        email: 'produccion@villa-aurora.example',
        phone: '+54 3546 55-0100',
        url: 'https://villa-aurora.example/produccion',
      },
      sources: [{ source: 'actas-2024', locator: 'págs. 44–49' }],
      editorial: [
        { path: 'sdgs', reason: 'Los asignó quien preparó la ficha.' },
        { path: 'topics/2' },
        { path: 'forms/2' },
        { path: 'actors/5/sector' },
      ],
    },
    {
      id: 'compras-en-comun',
      title: 'Compras en común de cuatro intendencias',
      speakers: [{ person: 'ignacio-ibarra' }],
      countries: ['UY'],
      forms: ['intermunicipal'],
      summary:
        'Cuatro intendencias licitan juntas el gasoil, las luminarias y los caños, y publican cada compra.',
      status: 'completed',
      sources: [{ source: 'actas-2024', locator: 'pág. 52' }],
    },
  ],
  people: [
    { id: 'ines-iriarte', name: 'Inés Iriarte', country: 'AR' },
    { id: 'otto-olmos', name: 'Otto Olmos', country: 'CL' },
    { id: 'lucia-iturbe', name: 'Lucía Iturbe', country: 'AR' },
    { id: 'ignacio-ibarra', name: 'Ignacio Ibarra', country: 'UY' },
    { id: 'ana-quispe', name: 'Ana Quispe', country: 'BO' },
  ],
  organizations: [
    {
      id: 'municipalidad-villa-aurora',
      name: 'Municipalidad de Villa Aurora',
      sector: 'municipality',
      place: 'villa-aurora',
    },
    {
      id: 'municipalidad-puerto-claro',
      name: 'Intendencia de Puerto Claro',
      sector: 'municipality',
      place: 'puerto-claro',
    },
    { id: 'universidad-ribera', name: 'Universidad de la Ribera', sector: 'university' },
  ],
  places: [
    { id: 'villa-aurora', name: 'Villa Aurora', type: 'locality', country: 'AR' },
    { id: 'puerto-claro', name: 'Puerto Claro', type: 'locality', country: 'UY' },
  ],
  topics: [
    { id: 'ferias', name: { es: 'Ferias', en: 'Fairs', 'pt-BR': 'Feiras' } },
    {
      id: 'produccion',
      name: { es: 'Pequeña producción', en: 'Small producers', 'pt-BR': 'Pequena produção' },
    },
    {
      id: 'alimentos',
      name: { es: 'Alimentación escolar', en: 'School meals', 'pt-BR': 'Alimentação escolar' },
    },
  ],
  sources: [
    {
      id: 'actas-2024',
      type: 'minutes',
      title: 'Actas del encuentro de Villa Aurora',
      date: '2024-11',
      url: 'https://villa-aurora.example/actas.pdf',
      transcription: true,
    },
    { id: 'nota-2025', type: 'article', title: 'El Faro de Villa Aurora', date: '2025-02-11' },
  ],
} satisfies DatasetFile;
