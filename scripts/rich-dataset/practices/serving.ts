import type { Practice } from './practice.js';

/** Practices of the second panel: services that reach everybody. */
export const serving: readonly Practice[] = [
  {
    key: 'cuadrillas-de-agua',
    topics: ['agua-y-saneamiento', 'formacion'],
    forms: ['municipality-university'],
    setting: 'rural',
    sdgs: [6, 3],
    image: 'agua',
    a: [310, 870],
    b: [5, 11],
    parts: [
      {
        sector: 'community',
        words: { es: 'juntas de agua', 'pt-BR': 'associações de água', en: 'water committees' },
      },
      {
        sector: 'university',
        words: {
          es: 'estudiantes de Ingeniería',
          'pt-BR': 'estudantes de Engenharia',
          en: 'engineering students',
        },
      },
      {
        sector: 'municipal-company',
        words: {
          es: 'la empresa municipal de agua',
          'pt-BR': 'a empresa municipal de água',
          en: 'the municipal water company',
        },
      },
    ],
    told: {
      es: {
        title: 'Cuadrillas vecinas para el agua de los parajes',
        summary: [
          'A los parajes altos de {place} el camión llegaba cuando podía. Hoy [[process|cada junta de agua tiene su cuadrilla, su caja de herramientas y un manual ilustrado]] que escribió con estudiantes de Ingeniería.',
          'Una pérdida se arregla en el día. [[results|{a} hogares de {b} parajes tienen agua todos los días]], y la empresa municipal guarda los repuestos que se rompen más.',
        ],
        problem: 'Una bomba quemada podía dejar a un paraje tres semanas sin agua.',
        objectives: 'Que mantener la red no dependa de quien vive a dos horas de camino.',
        process:
          'Dos cursos al año, guardias pagadas por la junta y una planilla de cloro que se lee por radio los viernes.',
        beneficiaries: '{a} hogares rurales.',
        results: 'El tiempo medio sin servicio bajó de nueve días a menos de uno.',
      },
      'pt-BR': {
        title: 'Equipes de vizinhos para a água dos povoados',
        summary: [
          'Aos povoados altos de {place} o caminhão-pipa chegava quando podia. Hoje cada associação de água tem sua equipe, sua caixa de ferramentas e um manual ilustrado, escrito com estudantes de Engenharia.',
          'Um vazamento é consertado no mesmo dia. {a} casas de {b} povoados têm água todos os dias, e a empresa municipal guarda as peças que mais quebram.',
        ],
        problem: 'Uma bomba queimada podia deixar um povoado três semanas sem água.',
        objectives: 'Que a manutenção da rede não dependa de quem mora a duas horas de estrada.',
        process:
          'Dois cursos por ano, plantões pagos pela associação e uma planilha de cloro lida pelo rádio às sextas-feiras.',
        beneficiaries: '{a} casas da zona rural.',
        results: 'O tempo médio sem serviço caiu de nove dias para menos de um.',
      },
      en: {
        title: 'Neighbours’ crews that keep village water running',
        summary: [
          'The tanker reached the high villages of {place} when it could. Today each water committee has its own crew, its toolbox and an illustrated handbook written with engineering students.',
          'A leak is mended within the day. {a} households in {b} villages have water daily, and the municipal company keeps in stock the parts that break most.',
        ],
        problem: 'A burnt-out pump could leave a village three weeks without water.',
        objectives: 'To keep the network without depending on somebody two hours away.',
        process:
          'Two courses a year, duty shifts paid by the committee, and a chlorine log read out over the radio on Fridays.',
        beneficiaries: '{a} rural households.',
        results: 'The average time without service fell from nine days to less than one.',
      },
    },
  },
  {
    key: 'compost-de-barrio',
    topics: ['residuos', 'espacio-publico', 'clima-y-riesgos'],
    forms: ['public-private'],
    setting: 'urban',
    sdgs: [11, 12, 13],
    image: 'feria',
    a: [6, 19],
    b: [210, 640],
    parts: [
      {
        sector: 'community',
        words: {
          es: 'huertas de barrio',
          'pt-BR': 'hortas de bairro',
          en: 'neighbourhood gardens',
        },
      },
      {
        sector: 'company',
        words: {
          es: 'verdulerías y restaurantes',
          'pt-BR': 'quitandas e restaurantes',
          en: 'greengrocers and restaurants',
        },
      },
      {
        sector: 'other',
        words: {
          es: 'recicladores urbanos',
          'pt-BR': 'catadores de recicláveis',
          en: 'urban recyclers',
        },
      },
    ],
    told: {
      es: {
        title: 'Lo que se pudre no viaja: compost en cada barrio',
        summary: [
          'La mitad de la basura de {place} era cáscara, borra y poda, y viajaba cuarenta kilómetros para enterrarse. Con {a} composteras de madera del tamaño de un auto, [[results|{b} toneladas por año se quedan en el barrio]].',
          'Las llaves las tienen los vecinos. [[lessons|Donde hubo un cartel sin responsable hubo mal olor; donde hubo una persona con nombre, no]].',
        ],
        problem: 'El relleno se llenaba siete años antes de lo previsto.',
        objectives: 'Enterrar menos y devolver tierra buena a plazas y huertas.',
        process:
          'Reparto de baldes con tapa, dos recogidas semanales en triciclo y un responsable pagado cada tres composteras.',
        beneficiaries: 'Hogares, {a} huertas de barrio y la cooperativa que recoge.',
        results: 'Se ahorra un camión por día y la cooperativa sumó nueve puestos fijos.',
      },
      'pt-BR': {
        title: 'O que apodrece não viaja: composto em cada bairro',
        summary: [
          'Metade do lixo de {place} era casca, borra e poda, e viajava quarenta quilômetros para ser enterrada. Com {a} composteiras de madeira do tamanho de um carro, {b} toneladas por ano ficam no bairro.',
          'As chaves ficam com os vizinhos. Onde havia placa sem responsável, havia mau cheiro; onde havia uma pessoa com nome, não.',
        ],
        problem: 'O aterro encheria sete anos antes do previsto.',
        objectives: 'Enterrar menos e devolver terra boa a praças e hortas.',
        process:
          'Distribuição de baldes com tampa, duas coletas semanais em triciclo e um responsável pago a cada três composteiras.',
        beneficiaries: 'As casas, {a} hortas de bairro e a cooperativa que faz a coleta.',
        results: 'Economiza-se um caminhão por dia, e a cooperativa abriu nove vagas fixas.',
      },
      en: {
        title: 'What rots need not travel: compost in every quarter',
        summary: [
          'Half of the rubbish of {place} was peel, coffee grounds and prunings, and it went forty kilometres to be buried. With {a} wooden bins the size of a car, {b} tonnes a year stay in the quarter.',
          'Neighbours hold the keys. Where there was a notice and nobody in charge it smelt; where there was a person with a name it did not.',
        ],
        problem: 'The landfill was filling seven years ahead of plan.',
        objectives: 'To bury less and give good soil back to squares and gardens.',
        process:
          'Lidded buckets for homes, two tricycle rounds a week, and one paid keeper for every three bins.',
        beneficiaries: 'Households, {a} neighbourhood gardens and the collecting co-operative.',
        results: 'One lorry a day is saved, and the co-operative has nine more steady jobs.',
      },
    },
  },
  {
    key: 'sol-compartido',
    topics: ['energia', 'salud-comunitaria', 'clima-y-riesgos'],
    forms: ['public-private', 'municipality-university'],
    setting: 'mixed',
    sdgs: [7, 13, 3],
    image: 'escuela',
    a: [48, 120],
    b: [3, 7],
    parts: [
      {
        sector: 'company',
        words: {
          es: 'una cooperativa eléctrica',
          'pt-BR': 'uma cooperativa de energia',
          en: 'an electricity co-operative',
        },
      },
      {
        sector: 'university',
        words: {
          es: 'el laboratorio de energías',
          'pt-BR': 'o laboratório de energias',
          en: 'the energy laboratory',
        },
      },
      {
        sector: 'public-agency',
        words: { es: 'la red de salud', 'pt-BR': 'a rede de saúde', en: 'the health network' },
      },
    ],
    told: {
      es: {
        title: 'El sol de la escuela alumbra la posta de salud',
        summary: [
          'Los techos de {b} escuelas de {place} producen de día lo que la posta consume de noche. [[process|{a} paneles, un medidor que suma y resta, y un convenio de dos carillas]] con la cooperativa eléctrica.',
          'Las clases de Física empiezan mirando el medidor. [[conditions|Sin una norma que permita compartir la energía entre edificios públicos no se puede hacer]].',
        ],
        problem:
          'La posta perdía vacunas en cada corte y la luz se llevaba un quinto de su presupuesto.',
        objectives: 'Asegurar el frío de las vacunas y bajar el gasto en energía.',
        process:
          'Compra conjunta de los equipos, montaje por una escuela técnica y limpieza de paneles dos veces al año, a cargo de las familias.',
        beneficiaries: 'Quienes se atienden en la posta y el alumnado de {b} escuelas.',
        results: 'En dos años no se perdió una sola dosis por falta de luz.',
      },
      'pt-BR': {
        title: 'O sol da escola ilumina o posto de saúde',
        summary: [
          'Os telhados de {b} escolas de {place} produzem de dia o que o posto consome à noite. São {a} painéis, um medidor que soma e subtrai e um convênio de duas páginas com a cooperativa de energia.',
          'As aulas de Física começam diante do medidor. Sem uma norma que permita dividir a energia entre prédios públicos, não há como fazer.',
        ],
        problem: 'O posto perdia vacinas a cada apagão, e a luz levava um quinto do seu orçamento.',
        objectives: 'Garantir o frio das vacinas e reduzir o gasto com energia.',
        process:
          'Compra conjunta dos equipamentos, montagem por uma escola técnica e limpeza dos painéis duas vezes por ano, feita pelas famílias.',
        beneficiaries: 'Quem se trata no posto e os alunos de {b} escolas.',
        results: 'Em dois anos não se perdeu uma única dose por falta de luz.',
      },
      en: {
        title: 'Sunshine from the school lights the health post',
        summary: [
          'By day the roofs of {b} schools in {place} produce what the health post uses at night: {a} panels, a meter that adds and subtracts, and a two-page agreement with the electricity co-operative.',
          'Physics lessons begin at the meter. Without a rule that lets public buildings share energy it cannot be done.',
        ],
        problem:
          'The post lost vaccines in every power cut, and electricity took a fifth of its budget.',
        objectives: 'To keep vaccines cold and spend less on energy.',
        process:
          'Joint purchase of the equipment, assembly by a technical school, and panels cleaned twice a year by the families.',
        beneficiaries: 'The patients of the post and the pupils of {b} schools.',
        results: 'In two years not one dose has been lost for want of power.',
      },
    },
  },
  {
    key: 'transporte-a-pedido',
    topics: ['movilidad', 'cuidados'],
    forms: ['concession', 'intermunicipal'],
    setting: 'mixed',
    sdgs: [9, 11],
    image: 'sierra',
    a: [4, 9],
    b: [130, 410],
    parts: [
      {
        sector: 'company',
        words: {
          es: 'una empresa de transporte local',
          'pt-BR': 'uma empresa local de transporte',
          en: 'a local transport company',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'personas mayores de los caseríos',
          'pt-BR': 'pessoas idosas dos povoados',
          en: 'older people of the hamlets',
        },
      },
      {
        sector: 'municipal-association',
        words: {
          es: 'los municipios vecinos',
          'pt-BR': 'os municípios vizinhos',
          en: 'neighbouring municipalities',
        },
      },
    ],
    told: {
      es: {
        title: 'Un transporte que sale cuando lo llaman',
        summary: [
          'La línea regular de {place} daba su vuelta vacía, y quien necesitaba ir al hospital no tenía cómo. Ahora [[process|se llama antes de las seis de la tarde y una planilla arma el recorrido del día siguiente]].',
          'Son {a} combis, las mismas que hacían la línea. [[results|Viajan {b} personas por semana]], el doble que antes, con los mismos kilómetros.',
        ],
        problem: 'Un horario fijo para gente que no tiene horarios fijos.',
        objectives: 'Llevar a cada caserío al hospital, al banco y a la feria sin gastar más.',
        process:
          'Concesión por kilómetro útil, boleto único y un teléfono que atiende una persona, no una grabación.',
        beneficiaries: 'Habitantes de los caseríos, sobre todo mayores de sesenta y cinco años.',
        results: 'Las consultas perdidas por falta de transporte bajaron a la tercera parte.',
      },
      'pt-BR': {
        title: 'Um transporte que sai quando é chamado',
        summary: [
          'A linha regular de {place} rodava vazia, e quem precisava ir ao hospital não tinha como. Agora liga-se até as seis da tarde, e uma planilha monta o percurso do dia seguinte.',
          'São {a} vans, as mesmas que faziam a linha. Viajam {b} pessoas por semana, o dobro de antes, com os mesmos quilômetros.',
        ],
        problem: 'Um horário fixo para quem não tem horários fixos.',
        objectives: 'Levar cada povoado ao hospital, ao banco e à feira sem gastar mais.',
        process:
          'Concessão por quilômetro útil, bilhete único e um telefone atendido por uma pessoa, não por uma gravação.',
        beneficiaries: 'Moradores dos povoados, sobretudo maiores de sessenta e cinco anos.',
        results: 'As consultas perdidas por falta de transporte caíram a um terço.',
      },
      en: {
        title: 'A bus that leaves when somebody calls',
        summary: [
          'The regular line of {place} ran empty, while those who had to get to hospital could not. Now people ring before six in the evening and a timetable for the next day is drawn up from the calls.',
          'There are {a} minibuses, the same that ran the line. They carry {b} people a week, twice as many as before, over the same distance.',
        ],
        problem: 'A fixed timetable for people with no fixed hours.',
        objectives: 'To take every hamlet to hospital, bank and fair without spending more.',
        process:
          'A concession paid by useful kilometre, one fare, and a telephone answered by a person rather than a recording.',
        beneficiaries: 'People of the hamlets, above all those over sixty-five.',
        results: 'Appointments missed for lack of transport fell to a third.',
      },
    },
  },
  {
    key: 'aviso-de-crecida',
    topics: ['clima-y-riesgos', 'agua-y-saneamiento', 'gobierno-abierto'],
    forms: ['intermunicipal', 'municipality-university'],
    setting: 'mixed',
    sdgs: [11, 13],
    image: 'agua',
    a: [14, 37],
    b: [2, 6],
    parts: [
      {
        sector: 'municipal-association',
        words: {
          es: 'los municipios de la cuenca',
          'pt-BR': 'os municípios da bacia',
          en: 'the basin municipalities',
        },
      },
      {
        sector: 'university',
        words: {
          es: 'el departamento de Hidrología',
          'pt-BR': 'o departamento de Hidrologia',
          en: 'the hydrology department',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'radios comunitarias',
          'pt-BR': 'rádios comunitárias',
          en: 'community radios',
        },
      },
    ],
    told: {
      es: {
        title: 'Aviso de crecida: la alerta llega por la radio',
        summary: [
          '{a} reglas pintadas en los puentes, otros tantos vecinos que las leen y una radio que lo cuenta: así sabe {place} que el río viene. [[results|El aviso llega hoy con {b} horas de ventaja]].',
          'La Universidad puso el modelo y [[lessons|aprendió que el mejor sensor es quien vive junto al agua y tiene a quién llamar]].',
        ],
        problem: 'El parte oficial llegaba cuando el agua ya estaba en la cocina.',
        objectives: 'Ganar horas, que es lo único que salva muebles, animales y personas.',
        process:
          'Lecturas tres veces por día en temporada, un tablero común de la cuenca y un simulacro por año con las escuelas.',
        beneficiaries: 'Quienes viven en la zona inundable de los municipios de la cuenca.',
        results: 'En las dos últimas crecidas no hubo que evacuar a nadie de noche.',
      },
      'pt-BR': {
        title: 'Aviso de cheia: o alerta chega pelo rádio',
        summary: [
          '{a} réguas pintadas nas pontes, outros tantos vizinhos que as leem e um rádio que conta: é assim que {place} sabe que o rio vem. O aviso chega hoje com {b} horas de antecedência.',
          'A Universidade pôs o modelo e aprendeu que o melhor sensor é quem mora junto à água e tem a quem ligar.',
        ],
        problem: 'O boletim oficial chegava quando a água já estava na cozinha.',
        objectives: 'Ganhar horas, a única coisa que salva móveis, animais e pessoas.',
        process:
          'Leituras três vezes por dia na estação das chuvas, um painel comum da bacia e um simulado por ano com as escolas.',
        beneficiaries: 'Quem mora na área inundável dos municípios da bacia.',
        results: 'Nas duas últimas cheias não foi preciso retirar ninguém de noite.',
      },
      en: {
        title: 'Flood warning: word comes by radio',
        summary: [
          '{a} gauges painted on bridges, as many neighbours to read them, and a radio to pass it on: that is how {place} knows the river is coming. Warning now comes {b} hours ahead.',
          'The university brought the model, and learnt that the best sensor is somebody who lives by the water and has someone to ring.',
        ],
        problem: 'The official bulletin arrived when the water was already in the kitchen.',
        objectives: 'To gain hours, the one thing that saves furniture, animals and people.',
        process:
          'Readings three times a day in season, one board for the whole basin, and a drill with the schools each year.',
        beneficiaries: 'Those who live on the flood plain of the basin’s municipalities.',
        results: 'In the last two floods nobody had to be moved at night.',
      },
    },
  },
  {
    key: 'consultorio-en-la-feria',
    topics: ['salud-comunitaria', 'cuidados'],
    forms: ['municipality-university'],
    setting: 'urban',
    sdgs: [3, 5],
    image: 'casa',
    a: [22, 48],
    b: [900, 2400],
    parts: [
      { sector: 'university', words: { es: 'la Facultad de Medicina' } },
      { sector: 'public-agency', words: { es: 'el hospital zonal' } },
      { sector: 'community', words: { es: 'promotoras de salud' } },
    ],
    told: {
      es: {
        title: 'El consultorio que va a la feria',
        summary: [
          'Entre el puesto de huevos y el de plantines, en {place}, hay [[process|una carpa blanca donde se toma la presión, se ponen vacunas y se escucha]]. Va todos los sábados, llueva o no.',
          '[[beneficiaries|Muchos hombres que nunca pisaron el hospital]] se acercan porque van a comprar tomates. Los turnos que hacen falta se dan ahí mismo.',
        ],
        problem: 'La mitad de los mayores de cuarenta años no sabía cuánta presión tenía.',
        objectives: 'Encontrar a tiempo lo que no duele y acompañar a quien no puede esperar.',
        process:
          'Un equipo de cuatro, dos de ellos estudiantes avanzados; historia clínica en papel que se carga el lunes.',
        beneficiaries: 'Unas {b} personas por año.',
        results:
          'Se detectaron {a} casos de diabetes sin diagnóstico en la primera temporada y se completó el calendario de vacunas de tres barrios.',
      },
    },
  },
  {
    key: 'consorcio-caminero',
    topics: ['movilidad', 'economia-local'],
    forms: ['intermunicipal'],
    setting: 'rural',
    sdgs: [9],
    image: 'sierra',
    a: [180, 460],
    b: [3, 5],
    parts: [
      { sector: 'municipal-association', words: { es: 'el consorcio de municipios' } },
      { sector: 'producers', words: { es: 'tamberos y arroceros' } },
      { sector: 'programme', words: { es: 'el fondo de caminos rurales' } },
    ],
    told: {
      es: {
        title: 'Una motoniveladora, varios municipios y un solo calendario',
        summary: [
          'Comprar la máquina fue lo de menos. Lo que {place} y sus vecinos tardaron un año en acordar fue [[process|el calendario: qué camino se arregla primero y quién lo decide]].',
          'Decide una fórmula que se puede leer en la pared del galpón: litros de leche, alumnos que pasan y días cortado. [[results|{a} kilómetros están transitables todo el año]].',
        ],
        problem: 'Cada municipio tenía un tercio de máquina y ningún maquinista.',
        objectives: 'Que ningún camino de escuela o de tambo quede cortado más de dos días.',
        process:
          '{b} municipios aportan por kilómetro; el maquinista es del consorcio y su recorrido se publica los domingos.',
        beneficiaries: 'Las escuelas rurales y más de doscientos establecimientos.',
        results:
          'El costo por kilómetro bajó un cuarto; se sumó una segunda máquina sin pedir crédito.',
      },
    },
  },
  {
    key: 'alumbrado-con-metas',
    topics: ['energia', 'gobierno-abierto', 'espacio-publico'],
    forms: ['concession', 'public-private'],
    setting: 'urban',
    sdgs: [7, 11, 16],
    image: 'plaza',
    a: [94, 99],
    b: [24, 72],
    parts: [
      { sector: 'company', words: { es: 'la empresa concesionaria' } },
      { sector: 'municipal-company', words: { es: 'el ente municipal de control' } },
      { sector: 'community', words: { es: 'consejos vecinales' } },
    ],
    told: {
      es: {
        title: 'Alumbrado en concesión, con las metas a la vista',
        summary: [
          'En {place} se paga por farola encendida, no por farola instalada. [[conditions|El contrato entero está publicado, y los vecinos cuentan las apagadas]] en una recorrida mensual que vale como acta.',
          'Si el servicio baja del {a} por ciento, la cuota baja también. [[lessons|Hubo que aprender a redactar un pliego en el que quien controla también tenga plazo]].',
        ],
        problem: 'El contrato anterior premiaba comprar lámparas y castigaba repararlas.',
        objectives: 'Calles iluminadas y un gasto que se pueda prever a diez años.',
        process:
          'Concesión por quince años con metas trimestrales, un fondo de garantía y un consejo de control con tres vecinos sorteados.',
        beneficiaries: 'Toda la planta urbana, con prioridad para paradas y accesos a escuelas.',
        results: 'Un reclamo se resuelve en menos de {b} horas y el consumo cayó a la mitad.',
      },
    },
  },
  {
    key: 'parque-do-corrego',
    topics: ['espacio-publico', 'agua-y-saneamiento', 'clima-y-riesgos'],
    forms: ['public-private', 'municipality-university'],
    setting: 'urban',
    sdgs: [6, 11, 15],
    image: 'plaza',
    a: [2, 7],
    b: [340, 910],
    parts: [
      { sector: 'community', words: { 'pt-BR': 'moradores das margens' } },
      { sector: 'university', words: { 'pt-BR': 'a escola de Arquitetura' } },
      { sector: 'public-agency', words: { 'pt-BR': 'a agência das águas' } },
    ],
    told: {
      'pt-BR': {
        title: 'Do córrego tapado ao parque linear',
        summary: [
          'Durante trinta anos o córrego de {place} correu debaixo de uma laje. Quando a laje cedeu, os moradores pediram que não a refizessem: hoje são {a} quilômetros de margem, com passarelas, brejo e um campo que alaga de propósito.',
          'Nenhuma família foi levada para longe: as {b} casas em risco foram trocadas por outras a menos de oitocentos metros.',
        ],
        problem: 'A cada chuva forte a água voltava pela rua, e o rio era assunto só de enchente.',
        objectives: 'Dar lugar à água e um parque a quem vivia de costas para ela.',
        process:
          'Oficinas de projeto em três escolas, obra por trechos e um contrato de manutenção com a associação de moradores.',
        beneficiaries: '{b} famílias da margem e os bairros rio abaixo.',
        results: 'Três verões sem enchente, e lontras vistas duas vezes.',
      },
    },
  },
  {
    key: 'laboratorio-comum',
    topics: ['salud-comunitaria', 'economia-local'],
    forms: ['intermunicipal'],
    setting: 'mixed',
    sdgs: [3, 17],
    image: 'casa',
    a: [7, 14],
    b: [36, 72],
    parts: [
      {
        sector: 'municipal-association',
        words: { 'pt-BR': 'o consórcio intermunicipal de saúde' },
      },
      { sector: 'company', words: { 'pt-BR': 'transportadoras da região' } },
      { sector: 'university', words: { 'pt-BR': 'o curso de Biomedicina' } },
    ],
    told: {
      'pt-BR': {
        title: 'Um laboratório para muitos municípios',
        summary: [
          'O exame de sangue de {place} levava três semanas para ir à capital e voltar. Com {a} municípios pagando por cabeça, o laboratório fica a uma hora de estrada, e o resultado chega em {b} horas ao celular do posto.',
          'A caixa térmica viaja de carona no ônibus da linha. Foi a ideia de um motorista, e é o item mais barato do orçamento.',
        ],
        problem: 'Diagnóstico tardio e dinheiro gasto em ambulâncias que só levavam tubos.',
        objectives: 'Saber logo, tratar perto e gastar menos do que cada um gastava sozinho.',
        process:
          'Contrato de rateio anual, cotas por habitante e uma câmara técnica que se reúne por telefone às terças.',
        beneficiaries: 'Os moradores de {a} municípios com menos de dez mil habitantes.',
        results:
          'O custo por exame caiu 38 % e o pré-natal completo passou de seis em dez para nove em dez.',
      },
    },
  },
];
