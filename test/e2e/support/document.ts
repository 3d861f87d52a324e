/** The words of the 2011 document, as they must reach readers, in its order. */
export const introduction = [
  'Hoy sabemos que los nuevos tiempos nos han traído formas asociativas que reúnen a varias personas en uno o más proyectos, que se inscriben en la producción diversa de bienes y servicios, emprendimientos cuyo objetivo es generar trabajo y superar la “informalidad”.',
  'El asociativismo es una herramienta que sirve para facilitar la incorporación de técnicas que requieren una inversión significativa y una escala superior a la individual. La utilización compartida o la adquisición grupal de maquinaria, la compra conjunta de insumos, las mejoras en servicios de electrificación, telefonía rural, caminos, seguros, son algunas modalidades de emprendimientos asociativos llevados a cabo que brindan la posibilidad de superar limitaciones de superficie, fuerza de trabajo, capital y tecnología, entre otros.”',
  'En el ámbito local, los gobiernos locales -en el quehacer diario- enfrentan una seria de obstáculos que no les permiten lograr sus objetivos estratégicos y mucho menos cumplir con sus funciones : prestar servicios a la comunidad, y generar un desarrollo sostenible.',
  'Frente a esto parece indispensable revalorar el concepto de asociativismo y establecer alianzas estratégicas como una fuente potencial de re conceptualización de la función pública local, donde la propiedad, el poder y la organización permitan que las personas desarrollen libremente sus capacidades y hagan valer sus conocimientos de generación de riqueza y de competitividad, contribuyendo a la equidad entre el capital y el trabajo.',
] as const;

interface Experience {
  readonly title: string;
  readonly speakers: readonly (readonly [name: string, country: string])[];
  readonly text: readonly [string, ...string[]];
}

export const experiences: readonly [Experience, Experience, Experience, Experience, Experience] = [
  {
    title:
      'Implementación de un sistema de información en la incubadora de empresas y la Agencia de DL- Municipalidad de San Martín',
    speakers: [
      ['Andrés Salama', 'Argentina'],
      ['Enrique Dentice', 'Argentina'],
    ],
    text: [
      'Esta experiencia se viene desarrollando con bastante éxito en San Martín - Argentina y fue diseñada desde la Facultad de Economía de la Universidad de San Martín, como un mecanismo de promover la interrelación entre núcleos productores y empresariales a través de la consolidación de información prioritaria, y necesarias para pequeños medianos y hasta grandes empresarios para así generar una red de desarrollo.',
    ],
  },
  {
    title: 'Inversión Privada de Proyectos Públicos Municipales',
    speakers: [['Edwin Flores Torrejón', 'Perú']],
    text: [
      'Desde Perú nos lleva la experiencia de FINVER – Callao, empresa Municipal de la Provincia Constitucional del Callao dedicada a la ejecución de obras de infraestructura y que a efectos de lograr cumplir con sus metas y objetivos y de acuerdo al marco legal existente en el país, promueve vía el procedimiento de la concesión de obras de infraestructura o de servicios la participación de la empresa privada, dotando así a la comunidad de los bienes y servicios que requiere para mejorar su calidad de vida.',
    ],
  },
  {
    title: 'Experiencia Integral de asociativismo municipal',
    speakers: [['Juan Carlos Hernández Correa', 'Chile']],
    text: [
      'Esta experiencia radicada básicamente en el ámbito rural, en una zona vitivinícola, nos muestra como el trabajo asociativo, y en alianza estratégicas con los principales agentes económicos de la zona, permite a los pequeños productores de vino mejorar la calidad de su producción y lograr llegar a un mercado mucho más grande, revalorando además las costumbres y tradiciones típicas los que le da un valor agregado a sus productos, además de promover la actividad turística en la zona, con la realización de las ferias para promover el vino.',
    ],
  },
  {
    title:
      'Escuela de Líderes Sociales de Valparaíso: una alianza público privada en beneficio de las comunidades',
    speakers: [['Hilda Arévalo', 'Chile']],
    text: [
      'Importante experiencia que revalora en primer lugar la condición humana de zonas deprimida de la región y que además forma líderes sociales gestores de su propio desarrollo.',
      'Una experiencia con una matiz profundamente humano, donde el centro de la intervención es fortalecer la autoestima, la capacidad humana, la identificación con su zona, usos y costumbres, y en base a eso, formar activos gestores del desarrollo social, económico y cultural en la zona intervenida.',
      'Un aspecto importante es la participación activa de la Universidad y de sus docentes quienes sacrificando horas libres, de descanso y de familia, dedican sus conocimientos y esfuerzo para formar mejores ciudadanos y hacer un mejor país.',
    ],
  },
  {
    title: 'Microrregión Sur Correntino – Asociación de Municipios',
    speakers: [['Carlos Augusto Rubín', 'Argentina']],
    text: [
      'Interesante experiencia situada también en una zona básicamente rural, donde distintos municipios deciden asociarse para que juntos y en base a los factores en común que comparten, puedan trabajar como una sola unidad en el logro de su desarrollo sostenible.',
    ],
  },
];

export const speakers = experiences.flatMap((one) => one.speakers);

/** All of the document's own text, from the first line to the last. */
export const content: readonly string[] = [
  'Encuentro sobre Buenas Prácticas de Gestión Municipal',
  'Villa General Belgrano, Provincia de Córdoba, Argentina',
  'Asociativismo y alianzas estratégicas',
  'Karina Vargas Terrones',
  ...introduction,
  ...experiences.flatMap(({ title, text }) => [title, ...text]),
];
