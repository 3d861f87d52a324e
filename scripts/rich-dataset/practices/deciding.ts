import type { Practice } from './practice.js';

/** Practices of the third panel: deciding and caring in common. */
export const deciding: readonly Practice[] = [
  {
    key: 'presupuesto-joven',
    topics: ['gobierno-abierto', 'ninez-y-juventudes'],
    forms: ['other'],
    setting: 'urban',
    sdgs: [10, 16],
    image: 'asamblea',
    a: [11, 28],
    b: [600, 990],
    parts: [
      {
        sector: 'community',
        words: {
          es: 'centros de estudiantes',
          'pt-BR': 'grêmios estudantis',
          en: 'student councils',
        },
      },
      {
        sector: 'public-agency',
        words: {
          es: 'la secretaría de juventud',
          'pt-BR': 'a secretaria de juventude',
          en: 'the youth office',
        },
      },
    ],
    told: {
      es: {
        title: 'El presupuesto que deciden quienes todavía no votan',
        summary: [
          'Cada año {place} reserva el dos por ciento de su obra pública para [[beneficiaries|quienes tienen entre doce y diecisiete años]]. Ellos proponen, calculan con ayuda de la oficina técnica y votan.',
          'El primer año ganó un techo para la parada; el segundo, un archivo de grillos. [[lessons|Lo que no se debe hacer es corregirles la idea: se les explica cuánto cuesta]].',
        ],
        problem: 'El municipio hacía encuestas a la juventud y no volvía con la respuesta.',
        objectives:
          'Aprender a decidir con dinero de todos, y que el municipio aprenda a escuchar.',
        process:
          'Talleres en las escuelas de abril a junio, ferias de proyectos en agosto, voto en octubre y obra antes de marzo.',
        beneficiaries: 'Unas {b} personas votan cada año.',
        results: 'Se construyeron {a} proyectos y ninguno fue vandalizado.',
      },
      'pt-BR': {
        title: 'O orçamento decidido por quem ainda não vota',
        summary: [
          'Todo ano {place} reserva dois por cento das obras públicas para quem tem entre doze e dezessete anos. São eles que propõem, calculam com ajuda da equipe técnica e votam.',
          'No primeiro ano venceu uma cobertura para o ponto de ônibus; no segundo, um arquivo de grilos. O que não se deve fazer é corrigir a ideia: explica-se quanto custa.',
        ],
        problem: 'O município fazia pesquisas com a juventude e não voltava com a resposta.',
        objectives:
          'Aprender a decidir com dinheiro de todos, e que o município aprenda a escutar.',
        process:
          'Oficinas nas escolas de abril a junho, feiras de projetos em agosto, votação em outubro e obra antes de março.',
        beneficiaries: 'Cerca de {b} pessoas votam a cada ano.',
        results: 'Foram construídos {a} projetos, e nenhum foi depredado.',
      },
      en: {
        title: 'A budget decided by those too young to vote',
        summary: [
          'Each year {place} sets aside two per cent of its public works for people between twelve and seventeen. They propose, cost their plans with help from the technical office, and vote.',
          'The first year a roof for the bus stop won; the second, an archive of crickets. The thing not to do is mend their idea: one explains what it costs.',
        ],
        problem: 'The municipality ran youth surveys and never came back with an answer.',
        objectives:
          'To learn to decide with everybody’s money, and to teach the municipality to listen.',
        process:
          'Workshops in schools from April to June, project fairs in August, a vote in October, and works before March.',
        beneficiaries: 'About {b} people vote each year.',
        results: '{a} projects were built, and none has been vandalised.',
      },
    },
  },
  {
    key: 'expediente-abierto',
    topics: ['gobierno-abierto', 'formacion'],
    forms: ['municipality-university'],
    setting: 'urban',
    sdgs: [16, 17],
    image: 'asamblea',
    a: [160, 420],
    b: [5, 12],
    parts: [
      {
        sector: 'university',
        words: {
          es: 'la carrera de Archivística',
          'pt-BR': 'o curso de Arquivologia',
          en: 'the school of archives',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'la biblioteca popular',
          'pt-BR': 'a biblioteca comunitária',
          en: 'the people’s library',
        },
      },
      {
        sector: 'public-agency',
        words: {
          es: 'la oficina de transparencia',
          'pt-BR': 'a ouvidoria',
          en: 'the transparency office',
        },
      },
    ],
    told: {
      es: {
        title: 'Cada obra, su expediente en una página',
        summary: [
          'En {place} ninguna obra empieza sin su página: [[process|qué es, cuánto cuesta, quién la hace, cuándo termina y a quién se le reclama]]. La misma página se imprime y se cuelga en el alambrado.',
          'Las escribe la biblioteca popular, no la oficina de prensa. [[results|De {a} obras publicadas, {b} cambiaron de plazo y las {b} dicen por qué]].',
        ],
        problem: 'Los datos existían, en planillas que solo entendía quien las había hecho.',
        objectives: 'Que preguntar por una obra no requiera conocer a nadie.',
        process:
          'Un formulario de doce campos, lectura en voz alta con vecinos antes de publicar y corrección en cinco días.',
        beneficiaries:
          'Vecinos, periodistas y las propias empresas, que dejaron de recibir llamadas.',
        results:
          'Los pedidos de información bajaron a la mitad y las denuncias llegan con el dato.',
      },
      'pt-BR': {
        title: 'Cada obra com seu processo em uma página',
        summary: [
          'Em {place} nenhuma obra começa sem a sua página: o que é, quanto custa, quem faz, quando termina e a quem reclamar. A mesma página é impressa e pendurada no alambrado.',
          'Quem escreve é a biblioteca comunitária, não a assessoria de imprensa. De {a} obras publicadas, {b} mudaram de prazo, e as {b} dizem por quê.',
        ],
        problem: 'Os dados existiam, em planilhas que só entendia quem as tinha feito.',
        objectives: 'Que perguntar por uma obra não exija conhecer ninguém.',
        process:
          'Um formulário de doze campos, leitura em voz alta com moradores antes de publicar e correção em cinco dias.',
        beneficiaries:
          'Moradores, jornalistas e as próprias empresas, que deixaram de receber ligações.',
        results: 'Os pedidos de informação caíram pela metade, e as denúncias chegam com o dado.',
      },
      en: {
        title: 'Every public work, its file on one page',
        summary: [
          'In {place} no work starts without its page: what it is, what it costs, who does it, when it ends and whom to complain to. The same page is printed and hung on the fence.',
          'The people’s library writes them, not the press office. Of {a} works published {b} changed their date, and all {b} say why.',
        ],
        problem: 'The data existed, in sheets that only their maker understood.',
        objectives: 'To make asking about a public work possible without knowing anybody.',
        process:
          'A form of twelve fields, read aloud with neighbours before it is published, and corrections within five days.',
        beneficiaries: 'Neighbours, journalists, and the builders, who no longer get the calls.',
        results: 'Requests for information fell by half, and complaints now come with the figure.',
      },
    },
  },
  {
    key: 'casa-de-dia',
    topics: ['cuidados', 'igualdad-de-genero', 'economia-local'],
    forms: ['other', 'public-private'],
    setting: 'urban',
    sdgs: [3, 5, 8],
    image: 'casa',
    a: [32, 68],
    b: [18, 45],
    parts: [
      {
        sector: 'community',
        words: {
          es: 'puesteras del mercado',
          'pt-BR': 'feirantes do mercado',
          en: 'market stallholders',
        },
      },
      {
        sector: 'programme',
        words: {
          es: 'el programa de cuidados',
          'pt-BR': 'o programa de cuidados',
          en: 'the care programme',
        },
      },
      {
        sector: 'other',
        words: {
          es: 'una mutual de trabajadoras',
          'pt-BR': 'uma associação de trabalhadoras',
          en: 'a workers’ mutual society',
        },
      },
    ],
    told: {
      es: {
        title: 'Horas para cuidar: una casa de día junto al mercado',
        summary: [
          'El mercado de {place} abre a las cuatro de la mañana, y a esa hora no hay jardín ni centro de día. [[objectives|La casa abre cuando abre el mercado]]: recibe a {a} niños y a {b} mayores bajo el mismo techo.',
          'Las puesteras pagan con una moneda propia, la hora: [[process|quien cuida una mañana tiene otra para sí]]. El municipio paga al equipo estable.',
        ],
        problem: 'Los niños dormían en cajones bajo el puesto y las abuelas quedaban solas.',
        objectives: 'Que trabajar de madrugada no obligue a elegir.',
        process:
          'Un equipo de siete, un banco de horas con libreta y una cocina común que usa lo que el mercado no vendió.',
        beneficiaries: '{a} niñas y niños, {b} personas mayores y sus familias.',
        results: 'Catorce mujeres terminaron la secundaria en las horas ganadas.',
      },
      'pt-BR': {
        title: 'Horas para cuidar: uma casa-dia ao lado do mercado',
        summary: [
          'O mercado de {place} abre às quatro da manhã, e a essa hora não há creche nem centro-dia. A casa abre quando abre o mercado: recebe {a} crianças e {b} idosos sob o mesmo teto.',
          'As feirantes pagam com uma moeda própria, a hora: quem cuida uma manhã tem outra para si. O município paga a equipe fixa.',
        ],
        problem: 'As crianças dormiam em caixotes debaixo da banca, e as avós ficavam sozinhas.',
        objectives: 'Que trabalhar de madrugada não obrigue a escolher.',
        process:
          'Uma equipe de sete pessoas, um banco de horas com caderneta e uma cozinha comum que usa o que o mercado não vendeu.',
        beneficiaries: '{a} crianças, {b} pessoas idosas e suas famílias.',
        results: 'Catorze mulheres concluíram o ensino médio nas horas ganhas.',
      },
      en: {
        title: 'Hours for care: a day house beside the market',
        summary: [
          'The market of {place} opens at four in the morning, when there is no nursery and no day centre. The house opens when the market does: {a} children and {b} older people under one roof.',
          'Stallholders pay in a coin of their own, the hour: who cares one morning has another free. The municipality pays the permanent staff.',
        ],
        problem: 'Children slept in crates under the stall, and grandmothers were left alone.',
        objectives: 'To let people work before dawn without having to choose.',
        process:
          'A team of seven, an hour bank kept in booklets, and a shared kitchen that uses what the market did not sell.',
        beneficiaries: '{a} children, {b} older people and their families.',
        results: 'Fourteen women finished secondary school in the hours they gained.',
      },
    },
  },
  {
    key: 'escuela-de-dirigentes',
    topics: ['formacion', 'gobierno-abierto', 'igualdad-de-genero'],
    forms: ['municipality-university'],
    setting: 'mixed',
    sdgs: [4, 5, 16],
    image: 'asamblea',
    a: [85, 190],
    b: [6, 10],
    parts: [
      {
        sector: 'university',
        words: {
          es: 'la extensión universitaria',
          'pt-BR': 'a extensão universitária',
          en: 'university extension',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'juntas vecinales',
          'pt-BR': 'associações de moradores',
          en: 'neighbourhood boards',
        },
      },
      {
        sector: 'municipal-association',
        words: {
          es: 'la asociación de municipios',
          'pt-BR': 'a associação de municípios',
          en: 'the association of municipalities',
        },
      },
    ],
    told: {
      es: {
        title: 'Escuela nocturna para dirigentes de barrio',
        summary: [
          'Leer un presupuesto, llevar un acta, discutir sin pelear: [[process|{b} módulos de cuatro noches, dictados en la sede de cada barrio de {place}]] por docentes que viajan.',
          '[[results|{a} personas recibieron su certificado]]. El examen final es una reunión de verdad, con orden del día y vecinos enojados.',
        ],
        problem:
          'Las juntas se renovaban sin que nadie enseñara a la siguiente lo que había aprendido la anterior.',
        objectives: 'Que dirigir un barrio no dependa del carácter de una persona.',
        process:
          'Inscripción en parejas de generaciones distintas; cuidado de niños durante la clase; un cuaderno que queda para la junta.',
        beneficiaries: '{a} dirigentes, seis de cada diez mujeres.',
        results: 'Por primera vez todas las juntas presentaron sus cuentas en fecha.',
      },
      'pt-BR': {
        title: 'Escola noturna para lideranças de bairro',
        summary: [
          'Ler um orçamento, redigir uma ata, discutir sem brigar: {b} módulos de quatro noites, dados na sede de cada bairro de {place} por professores que viajam.',
          '{a} pessoas receberam o certificado. A prova final é uma reunião de verdade, com pauta e vizinhos zangados.',
        ],
        problem:
          'As associações trocavam de diretoria sem que ninguém ensinasse à seguinte o que a anterior aprendera.',
        objectives: 'Que dirigir um bairro não dependa do temperamento de uma pessoa.',
        process:
          'Inscrição em duplas de gerações diferentes; crianças cuidadas durante a aula; um caderno que fica com a associação.',
        beneficiaries: '{a} lideranças, seis em cada dez mulheres.',
        results: 'Pela primeira vez todas as associações prestaram contas no prazo.',
      },
      en: {
        title: 'Night school for neighbourhood leaders',
        summary: [
          'Reading a budget, keeping minutes, arguing without a fight: {b} modules of four nights, held at each neighbourhood’s own hall in {place} by teachers who travel.',
          '{a} people have their certificate. The final exam is a real meeting, with an agenda and angry neighbours.',
        ],
        problem: 'Boards changed, and nobody taught the next what the last had learnt.',
        objectives: 'To make leading a neighbourhood independent of one person’s temper.',
        process:
          'People enrol in pairs of two generations; children are looked after during class; a notebook stays with the board.',
        beneficiaries: '{a} leaders, six in ten of them women.',
        results: 'For the first time every board presented its accounts in time.',
      },
    },
  },
  {
    key: 'archivo-de-voces',
    topics: ['identidad-y-patrimonio', 'formacion', 'turismo'],
    forms: ['municipality-university'],
    setting: 'mixed',
    sdgs: [4, 11],
    image: 'asamblea',
    a: [64, 150],
    b: [9, 27],
    parts: [
      {
        sector: 'university',
        words: {
          es: 'el Instituto de Historia',
          'pt-BR': 'o Instituto de História',
          en: 'the history institute',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'vecinas y vecinos mayores',
          'pt-BR': 'moradores antigos',
          en: 'older neighbours',
        },
      },
      {
        sector: 'other',
        words: { es: 'una radio local', 'pt-BR': 'uma rádio local', en: 'a local radio station' },
      },
    ],
    told: {
      es: {
        title: 'La memoria del pueblo en voz de quienes la vivieron',
        summary: [
          'Estudiantes de {place} grabaron a {a} personas mayores de ochenta años. [[process|Cada entrevista se oye entera en el banco de la plaza donde ocurrió lo que cuenta]], con un código y un botón.',
          'No hay resumen ni música. [[lessons|Se aprendió a dejar los silencios]], que son parte de lo que se cuenta.',
        ],
        problem: 'El archivo guardaba actas y ninguna voz.',
        objectives: 'Guardar lo que no se escribió antes de que falte quien lo recuerda.',
        process:
          'Curso de escucha de tres sábados, consentimiento renovable cada cinco años y copia en la casa de quien habló.',
        beneficiaries: '{a} familias y las escuelas, que usan las grabaciones en clase.',
        results: 'Hay {b} bancos que hablan, y un recorrido que los vecinos guían por turno.',
      },
      'pt-BR': {
        title: 'A memória da cidade na voz de quem a viveu',
        summary: [
          'Estudantes de {place} gravaram {a} pessoas com mais de oitenta anos. Cada entrevista é ouvida inteira no banco da praça onde aconteceu o que ela conta, com um código e um botão.',
          'Não há resumo nem música. Aprendeu-se a deixar os silêncios, que são parte do que se conta.',
        ],
        problem: 'O arquivo guardava atas e nenhuma voz.',
        objectives: 'Guardar o que não foi escrito antes que falte quem o lembra.',
        process:
          'Curso de escuta de três sábados, consentimento renovado a cada cinco anos e cópia na casa de quem falou.',
        beneficiaries: '{a} famílias e as escolas, que usam as gravações em aula.',
        results: 'Há {b} bancos que falam e um roteiro que os vizinhos guiam em rodízio.',
      },
      en: {
        title: 'The town’s memory in the voices of those who lived it',
        summary: [
          'Students of {place} recorded {a} people over eighty. Each interview can be heard whole on the bench in the square where what it tells took place, with a code and a button.',
          'There is no summary and no music. They learnt to leave the silences in: these are part of the telling.',
        ],
        problem: 'The archive kept minutes and not one voice.',
        objectives: 'To keep what was never written while those who remember are still here.',
        process:
          'A listening course of three Saturdays, consent renewed every five years, and a copy left with whoever spoke.',
        beneficiaries: '{a} families, and the schools that use the recordings in class.',
        results: 'There are {b} talking benches, and a walk that neighbours guide in turn.',
      },
    },
  },
  {
    key: 'plaza-dibujada',
    topics: ['espacio-publico', 'ninez-y-juventudes'],
    forms: ['public-private'],
    setting: 'urban',
    sdgs: [10, 11],
    image: 'plaza',
    a: [120, 260],
    b: [7, 13],
    parts: [
      { sector: 'community', words: { es: 'la escuela primaria del barrio' } },
      { sector: 'company', words: { es: 'una fábrica de ladrillos' } },
      { sector: 'other', words: { es: 'el colegio de arquitectas y arquitectos' } },
    ],
    told: {
      es: {
        title: 'La plaza que dibujó la escuela',
        summary: [
          'El arquitecto recibió [[resources|{a} dibujos y una condición: nada de lo dibujado se podía descartar sin explicarlo en el aula]]. La plaza de {place} tiene por eso un laberinto bajo, un árbol al que se puede trepar y ningún cartel que prohíba.',
          'La fábrica de ladrillos del barrio donó los fallados, que resultaron [[results|los más lindos del piso]].',
        ],
        problem: 'Había un baldío, tres proyectos vencidos y una hamaca.',
        objectives: 'Un lugar para jugar, pensado por quienes juegan.',
        process: 'Dibujo, maqueta y voto en el aula; obra en {b} meses; apertura sin discursos.',
        beneficiaries: 'Las familias de las doce manzanas de alrededor.',
        results: 'La plaza se usa hasta las diez de la noche; el quiosco cerrado volvió a abrir.',
      },
    },
  },
  {
    key: 'mediacion-vecinal',
    topics: ['gobierno-abierto', 'cuidados'],
    forms: ['other'],
    setting: 'urban',
    sdgs: [16],
    image: 'casa',
    a: [230, 510],
    b: [62, 81],
    parts: [
      { sector: 'public-agency', words: { es: 'el juzgado de faltas' } },
      { sector: 'university', words: { es: 'la clínica jurídica' } },
      { sector: 'community', words: { es: 'mediadoras vecinales' } },
    ],
    told: {
      es: {
        title: 'Mediadoras de medianera: el conflicto se conversa en el pasillo',
        summary: [
          'Perros, goteras, música, la rama del jacarandá: en {place} [[process|dos mediadoras van a la casa, escuchan a cada parte y vuelven con una hoja para firmar]]. No hay escritorio ni turno.',
          'De {a} casos del último año, [[results|el {b} por ciento terminó en acuerdo]] y solo uno de cada veinte volvió a abrirse.',
        ],
        problem: 'Una denuncia por ruidos tardaba catorce meses y empeoraba todo.',
        objectives: 'Resolver pronto y barato lo que todavía se puede conversar.',
        process:
          'Sesenta horas de formación, guardias rotativas y supervisión mensual con la clínica jurídica.',
        beneficiaries: 'Vecinos de edificios y pasajes; el juzgado, que recuperó tiempo.',
        results: 'Bajaron las multas y subieron las reuniones de consorcio con asistencia.',
      },
    },
  },
  {
    key: 'biblioteca-del-pan',
    topics: ['formacion', 'ninez-y-juventudes', 'alimentacion'],
    forms: ['public-private', 'business-network'],
    setting: 'rural',
    sdgs: [4],
    image: 'sierra',
    a: [450, 980],
    b: [14, 29],
    parts: [
      { sector: 'company', words: { es: 'panaderías con reparto' } },
      { sector: 'community', words: { es: 'la biblioteca popular' } },
      { sector: 'programme', words: { es: 'el plan de lectura' } },
    ],
    told: {
      es: {
        title: 'La biblioteca que viaja con el pan',
        summary: [
          'El reparto de pan ya pasaba por todas las casas de {place}. [[process|Ahora lleva además una caja con veinte libros]], y el panadero anota en la misma libreta los kilos y los títulos.',
          '[[results|{a} préstamos en un año, once libros perdidos]]. El más pedido trata sobre abejas.',
        ],
        problem: 'La biblioteca quedaba a dos horas y cerraba cuando llegaba el colectivo.',
        objectives: 'Llevar la lectura por un camino que ya estaba hecho.',
        process:
          'Las cajas cambian de recorrido cada quince días; quien termina un libro deja una línea escrita para quien sigue.',
        beneficiaries: '{b} parajes y tres escuelas de personal único.',
        results:
          'Dos panaderías de municipios vecinos copiaron la idea con el mismo modelo de caja.',
      },
    },
  },
  {
    key: 'plenarias-de-roda',
    topics: ['gobierno-abierto', 'igualdad-de-genero', 'clima-y-riesgos'],
    forms: ['other', 'municipality-university'],
    setting: 'mixed',
    sdgs: [10, 13, 16],
    image: 'asamblea',
    a: [23, 52],
    b: [900, 990],
    parts: [
      { sector: 'community', words: { 'pt-BR': 'rodas de bairro e de povoado' } },
      { sector: 'public-agency', words: { 'pt-BR': 'a secretaria de planejamento' } },
      { sector: 'university', words: { 'pt-BR': 'o observatório de políticas públicas' } },
    ],
    told: {
      'pt-BR': {
        title: 'O orçamento posto na roda: plenárias sem palco',
        summary: [
          'Em {place} as plenárias acontecem em roda, sem palco e sem microfone. Foram {a} no último ciclo: cada uma fala primeiro da chuva que veio e da que faltou, e só depois de dinheiro.',
          'A ordem não é capricho. Quem perdeu a roça começa a conversa, e o mapa das obras muda de lugar.',
        ],
        problem: 'As audiências eram à tarde, no centro, e falavam sempre as mesmas nove pessoas.',
        objectives: 'Que a decisão passe por onde a água passa.',
        process:
          'Convite de porta em porta, creche e comida na própria roda, ata lida em voz alta antes de terminar.',
        beneficiaries: 'Cerca de {b} participantes por ciclo, na maioria mulheres.',
        results:
          'Um terço do orçamento de obras foi para drenagem e cisternas, que antes não apareciam.',
      },
    },
  },
  {
    key: 'placas-em-duas-linguas',
    topics: ['identidad-y-patrimonio', 'formacion'],
    forms: ['municipality-university', 'other'],
    setting: 'rural',
    sdgs: [4, 10, 11],
    image: 'escuela',
    a: [130, 320],
    b: [12, 24],
    parts: [
      { sector: 'community', words: { 'pt-BR': 'anciãs e anciãos da aldeia' } },
      { sector: 'university', words: { 'pt-BR': 'o núcleo de línguas' } },
      { sector: 'programme', words: { 'pt-BR': 'o programa de educação bilíngue' } },
    ],
    told: {
      'pt-BR': {
        title: 'Placas em duas línguas, e a língua de volta à escola',
        summary: [
          'Começou por uma placa de rua. Hoje são {a} em {place}, em português e na língua de quem já estava aqui, com a grafia decidida pelas anciãs, e não pela gráfica.',
          'Depois das placas veio o resto: {b} professoras bilíngues, um calendário de pesca e o primeiro boletim escolar que as avós leem sem tradução.',
        ],
        problem: 'A língua se falava em casa e se calava na rua.',
        objectives: 'Que a língua tenha lugar público antes que lhe falte gente.',
        process:
          'Assembleia de palavras a cada lua nova, oficinas de marcenaria para fazer as placas e um glossário aberto a correções.',
        beneficiaries: 'As crianças das quatro escolas rurais e suas famílias.',
        results:
          'A matrícula na turma bilíngue triplicou, e o município passou a atender nas duas línguas.',
      },
    },
  },
];
