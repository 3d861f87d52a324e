import type { Practice } from './practice.js';

/** Practices of the first panel: producing and selling together. */
export const producing: readonly Practice[] = [
  {
    key: 'feria-itinerante',
    topics: ['produccion-y-mercados', 'espacio-publico', 'alimentacion'],
    forms: ['producer-alliance'],
    setting: 'mixed',
    sdgs: [2, 8, 12],
    image: 'feria',
    a: [38, 84],
    b: [4, 9],
    parts: [
      {
        sector: 'producers',
        words: {
          es: 'familias de las quintas',
          'pt-BR': 'famílias das chácaras',
          en: 'market-garden families',
        },
      },
      {
        sector: 'programme',
        words: {
          es: 'el programa de ferias',
          'pt-BR': 'o programa de feiras',
          en: 'the fairs programme',
        },
      },
      {
        sector: 'community',
        words: {
          es: 'comisiones de barrio',
          'pt-BR': 'comissões de bairro',
          en: 'neighbourhood committees',
        },
      },
    ],
    told: {
      es: {
        title: 'Una feria que cambia de plaza cada sábado',
        summary: [
          'En {place}, [[beneficiaries|{a} familias de las quintas]] arman sus puestos cada sábado en un barrio distinto. El recorrido se sortea en enero y se pega en las paradas del transporte, de modo que nadie tenga que cruzar el pueblo para comprar verdura fresca.',
          'El municipio presta los tablones y la balanza. [[process|Una comisión elegida por los puesteros fija los precios de referencia]] y reparte los lugares, y [[results|en {b} barrios la feria es ya el único mercado a pie]].',
        ],
        problem:
          'La verdura llegaba de lejos, cara y marchita, y las quintas vendían a un solo comprador que pagaba cuando quería.',
        objectives:
          'Acortar el camino entre la cosecha y la mesa y dar a las quintas un ingreso semanal.',
        process:
          'Cada familia firma un reglamento de dos páginas, paga una cuota que cubre la limpieza y puede faltar dos veces por temporada sin perder su lugar.',
        beneficiaries: '{a} familias productoras y los hogares de {b} barrios sin mercado.',
        results:
          'El ingreso de las quintas subió cerca de un tercio en dos temporadas y la fruta que antes se tiraba se vende hoy a mitad de precio en la última hora.',
      },
      'pt-BR': {
        title: 'Uma feira que muda de praça todo sábado',
        summary: [
          'Em {place}, {a} famílias das chácaras montam suas bancas a cada sábado em um bairro diferente. O roteiro é sorteado em janeiro e afixado nos pontos de ônibus, para que ninguém precise atravessar a cidade para comprar verdura fresca.',
          'O município empresta as mesas e a balança. Uma comissão eleita pelos feirantes define os preços de referência e distribui os lugares, e em {b} bairros a feira já é o único mercado a pé.',
        ],
        problem:
          'A verdura chegava de longe, cara e murcha, e as chácaras vendiam a um único comprador, que pagava quando queria.',
        objectives:
          'Encurtar o caminho entre a colheita e a mesa e dar às chácaras uma renda semanal.',
        process:
          'Cada família assina um regulamento de duas páginas, paga uma taxa que cobre a limpeza e pode faltar duas vezes por temporada sem perder o lugar.',
        beneficiaries: '{a} famílias produtoras e as casas de {b} bairros sem mercado.',
        results:
          'A renda das chácaras subiu cerca de um terço em duas temporadas, e a fruta que antes ia para o lixo é vendida pela metade do preço na última hora.',
      },
      en: {
        title: 'A fair that moves to another square every Saturday',
        summary: [
          'In {place}, {a} market-garden families set up their stalls in a different neighbourhood every Saturday. The route is drawn by lot in January and posted at bus stops, so that nobody has to cross town for fresh vegetables.',
          'The municipality lends the trestles and the scales. A committee elected by the stallholders sets reference prices and allots the places, and in {b} neighbourhoods the fair is by now the only market within walking distance.',
        ],
        problem:
          'Vegetables came from far away, dear and wilted, and the gardens sold to a single buyer who paid when he pleased.',
        objectives: 'To shorten the way from harvest to table and give growers a weekly income.',
        process:
          'Each family signs two pages of rules, pays a fee that covers cleaning, and may miss two Saturdays a season without losing its place.',
        beneficiaries:
          '{a} growing families and the households of {b} neighbourhoods with no market.',
        results:
          'Growers’ income rose by about a third in two seasons, and fruit that used to be thrown away now goes at half price in the last hour.',
      },
    },
  },
  {
    key: 'sello-de-miel',
    topics: ['produccion-y-mercados', 'identidad-y-patrimonio'],
    forms: ['producer-alliance', 'municipality-university'],
    setting: 'rural',
    sdgs: [8, 12, 15],
    image: 'sierra',
    a: [24, 61],
    b: [900, 990],
    parts: [
      {
        sector: 'producers',
        words: {
          es: 'apicultores del monte',
          'pt-BR': 'apicultores da mata',
          en: 'forest beekeepers',
        },
      },
      {
        sector: 'university',
        words: {
          es: 'un laboratorio universitario',
          'pt-BR': 'um laboratório universitário',
          en: 'a university laboratory',
        },
      },
    ],
    told: {
      es: {
        title: 'Un sello que dice de qué monte viene la miel',
        summary: [
          'La miel de {place} se vendía a granel y sin nombre. Hoy [[process|cada frasco lleva el dibujo de la flor que lo hizo, comprobada en el laboratorio]], y quien lo compra puede saber de qué apiario salió.',
          'El sello no lo da el municipio: lo da [[conditions|un consejo de apicultores que visita los apiarios sin avisar]]. El municipio lo registra y paga la mitad de los análisis.',
        ],
        problem: 'Un acopiador mezclaba todas las mieles de la comarca y fijaba un único precio.',
        objectives: 'Que el origen valga y que defenderlo sea tarea de quienes viven de él.',
        process:
          'Dos cosechas por año, una muestra de cada lote y un cuaderno de apiario que se lleva a mano. Tres faltas en el cuaderno dejan el lote sin sello.',
        beneficiaries: '{a} apicultores, la mitad con menos de treinta colmenas.',
        results:
          'De cada mil frascos analizados, {b} cumplen la norma; el precio al productor ya no baja en los meses de cosecha.',
      },
      'pt-BR': {
        title: 'Um selo que diz de que mata vem o mel',
        summary: [
          'O mel de {place} era vendido a granel e sem nome. Hoje cada pote traz o desenho da flor que o fez, comprovada em laboratório, e quem compra pode saber de que apiário saiu.',
          'Quem dá o selo não é o município, e sim um conselho de apicultores que visita os apiários sem avisar. O município registra a marca e paga metade das análises.',
        ],
        problem: 'Um atravessador misturava todos os méis da região e impunha um preço único.',
        objectives: 'Que a origem tenha valor e que defendê-la caiba a quem vive dela.',
        process:
          'Duas colheitas por ano, uma amostra de cada lote e um caderno de apiário preenchido à mão. Três falhas no caderno deixam o lote sem selo.',
        beneficiaries: '{a} apicultores, metade deles com menos de trinta colmeias.',
        results:
          'De cada mil potes analisados, {b} cumprem a norma; o preço pago ao produtor já não cai nos meses de colheita.',
      },
      en: {
        title: 'A seal that names the woodland behind the honey',
        summary: [
          'Honey from {place} used to be sold in bulk, without a name. Today each jar bears a drawing of the flower it came from, confirmed in a laboratory, and a buyer can trace the apiary.',
          'The seal is not granted by the municipality but by a council of beekeepers that visits apiaries unannounced. The municipality registers it and pays half of the tests.',
        ],
        problem: 'One dealer mixed all the honey of the district and set a single price.',
        objectives: 'To make origin worth something, and to let those who live by it defend it.',
        process:
          'Two harvests a year, a sample from every batch and a hand-kept apiary book. Three gaps in the book leave the batch without a seal.',
        beneficiaries: '{a} beekeepers, half of them with fewer than thirty hives.',
        results:
          'Of every thousand jars tested {b} meet the standard, and prices to producers no longer fall at harvest time.',
      },
    },
  },
  {
    key: 'camara-de-frio',
    topics: ['produccion-y-mercados', 'energia', 'economia-local'],
    forms: ['producer-alliance', 'public-private'],
    setting: 'rural',
    sdgs: [2, 7, 9],
    image: 'galpon',
    a: [110, 240],
    b: [12, 31],
    parts: [
      {
        sector: 'producers',
        words: {
          es: 'cuatro cooperativas',
          'pt-BR': 'quatro cooperativas',
          en: 'four co-operatives',
        },
      },
      {
        sector: 'company',
        words: {
          es: 'una empresa de refrigeración',
          'pt-BR': 'uma empresa de refrigeração',
          en: 'a refrigeration company',
        },
      },
      {
        sector: 'public-agency',
        words: {
          es: 'la agencia de desarrollo',
          'pt-BR': 'a agência de desenvolvimento',
          en: 'the development agency',
        },
      },
    ],
    told: {
      es: {
        title: 'Una cámara de frío entre cuatro cooperativas',
        summary: [
          'Ninguna cooperativa de {place} podía pagar una cámara; entre cuatro, y con el galpón que cedió el municipio, sí. [[resources|El terreno es municipal, los equipos son de las cooperativas]] y el gasto de luz se reparte por cajón y por noche.',
          'Guardar la fruta [[results|permite vender {b} días más tarde]], cuando el precio se recupera. [[lessons|Lo difícil no fue la máquina, sino acordar quién entra primero]].',
        ],
        problem: 'Con la fruta madura en el suelo se aceptaba cualquier precio.',
        objectives: 'Vender cuando conviene y no cuando apura.',
        process:
          'El turno de entrada se decide los lunes por orden de cosecha. Un encargado pagado por las cuatro lleva el registro y publica las temperaturas.',
        beneficiaries: '{a} socios de las cooperativas y sus cuadrillas de cosecha.',
        results:
          'La pérdida en poscosecha bajó a la mitad y dos fábricas de dulces compran todo el año.',
      },
      'pt-BR': {
        title: 'Uma câmara fria para quatro cooperativas',
        summary: [
          'Nenhuma cooperativa de {place} podia pagar uma câmara fria; as quatro juntas, com o galpão cedido pelo município, puderam. O terreno é municipal, os equipamentos são das cooperativas e a conta de luz é dividida por caixa e por noite.',
          'Guardar a fruta permite vender {b} dias depois, quando o preço se recupera. O difícil não foi a máquina, e sim combinar quem entra primeiro.',
        ],
        problem: 'Com a fruta madura no chão, aceitava-se qualquer preço.',
        objectives: 'Vender quando convém, e não quando aperta.',
        process:
          'A ordem de entrada é decidida às segundas-feiras, conforme a colheita. Um encarregado pago pelas quatro mantém o registro e publica as temperaturas.',
        beneficiaries: '{a} cooperados e suas equipes de colheita.',
        results:
          'A perda pós-colheita caiu pela metade e duas fábricas de doces compram o ano inteiro.',
      },
      en: {
        title: 'One cold store among four co-operatives',
        summary: [
          'No co-operative in {place} could afford a cold store; four of them, with a shed lent by the municipality, could. The land is municipal, the machines belong to the co-operatives, and electricity is shared by crate and by night.',
          'Storing the fruit lets them sell {b} days later, once prices recover. The hard part was not the machine but agreeing who goes in first.',
        ],
        problem: 'With ripe fruit on the ground, any price was accepted.',
        objectives: 'To sell when it suits, not when it presses.',
        process:
          'Turns are settled on Mondays in order of harvest. A keeper paid by all four runs the log and publishes the temperatures.',
        beneficiaries: '{a} members and their picking crews.',
        results: 'Post-harvest loss fell by half, and two jam makers now buy all year round.',
      },
    },
  },
  {
    key: 'comedor-de-cercania',
    topics: ['alimentacion', 'economia-local', 'ninez-y-juventudes'],
    forms: ['producer-alliance', 'municipality-university'],
    setting: 'mixed',
    sdgs: [2, 3, 4],
    image: 'escuela',
    a: [14, 33],
    b: [620, 980],
    parts: [
      {
        sector: 'community',
        words: { es: 'cocineras escolares', 'pt-BR': 'merendeiras', en: 'school cooks' },
      },
      {
        sector: 'producers',
        words: { es: 'granjas familiares', 'pt-BR': 'sítios familiares', en: 'family farms' },
      },
      {
        sector: 'university',
        words: {
          es: 'la carrera de Nutrición',
          'pt-BR': 'o curso de Nutrição',
          en: 'the school of nutrition',
        },
      },
    ],
    told: {
      es: {
        title: 'El comedor escolar compra a quien cosecha cerca',
        summary: [
          '[[objectives|Que el plato de la escuela salga de las granjas del municipio]]: con esa frase empezó en {place} una compra pública partida en lotes pequeños, para que una familia pueda ofrecer lechuga sin tener que ofrecer también harina.',
          'Las cocineras prueban, puntúan y deciden el menú de cada estación con estudiantes de Nutrición. [[results|Hoy se sirven {b} almuerzos por día]] y siete de cada diez alimentos frescos recorren menos de treinta kilómetros.',
        ],
        problem:
          'El pliego pedía un solo proveedor para todo y lo ganaba siempre la misma distribuidora.',
        objectives: 'Alimentar mejor a la niñez y dejar en la zona lo que el municipio ya gastaba.',
        process:
          'Se publica en junio el calendario de menús; cada granja ofrece por producto y por mes, y cobra a los quince días.',
        beneficiaries: '{b} niñas y niños y {a} granjas familiares.',
        results: 'Sobra menos comida en los platos y ninguna granja dejó el registro en tres años.',
      },
      'pt-BR': {
        title: 'A merenda que compra de quem colhe perto',
        summary: [
          'Que o prato da escola saia dos sítios do município: com essa frase começou em {place} uma compra pública dividida em lotes pequenos, para que uma família possa oferecer alface sem ter de oferecer também farinha.',
          'As merendeiras provam, dão nota e decidem o cardápio de cada estação com estudantes de Nutrição. Hoje são servidos {b} almoços por dia, e sete em cada dez alimentos frescos percorrem menos de trinta quilômetros.',
        ],
        problem:
          'O edital pedia um só fornecedor para tudo, e a mesma distribuidora sempre vencia.',
        objectives: 'Alimentar melhor as crianças e deixar na região o que o município já gastava.',
        process:
          'O calendário de cardápios sai em junho; cada sítio faz ofertas por produto e por mês, e recebe em quinze dias.',
        beneficiaries: '{b} crianças e {a} sítios familiares.',
        results: 'Sobra menos comida nos pratos e nenhum sítio deixou o cadastro em três anos.',
      },
      en: {
        title: 'School kitchens that buy from nearby farms',
        summary: [
          'Let the school lunch come from the farms of the municipality: with that sentence {place} split its food purchase into small lots, so that a family may offer lettuce without having to offer flour as well.',
          'The cooks taste, score and settle each season’s menu with students of nutrition. Today {b} lunches are served a day, and seven in ten fresh foods travel less than thirty kilometres.',
        ],
        problem:
          'The tender asked for one supplier of everything, and the same wholesaler always won.',
        objectives: 'To feed children better and keep in the area what was being spent anyway.',
        process:
          'The menu calendar is published in June; each farm bids by product and by month, and is paid within fifteen days.',
        beneficiaries: '{b} children and {a} family farms.',
        results: 'Less food is left on plates, and no farm has quit the register in three years.',
      },
    },
  },
  {
    key: 'red-de-tejedoras',
    topics: ['igualdad-de-genero', 'produccion-y-mercados', 'identidad-y-patrimonio'],
    forms: ['business-network'],
    setting: 'rural',
    sdgs: [5, 8, 10],
    image: 'telar',
    a: [47, 96],
    b: [3, 8],
    parts: [
      {
        sector: 'producers',
        words: { es: 'grupos de tejedoras', 'pt-BR': 'grupos de tecelãs', en: 'weavers’ groups' },
      },
      {
        sector: 'company',
        words: {
          es: 'tiendas de la capital',
          'pt-BR': 'lojas da capital',
          en: 'shops in the capital',
        },
      },
      {
        sector: 'other',
        words: {
          es: 'una fundación textil',
          'pt-BR': 'uma fundação têxtil',
          en: 'a textile foundation',
        },
      },
    ],
    told: {
      es: {
        title: 'Tejedoras que ponen ellas el precio',
        summary: [
          '[[beneficiaries|{a} tejedoras de {place}]] comparten un catálogo, una marca y una sola cuenta para cobrar. [[problem|Antes vendía cada una por su lado y quien compraba elegía la más barata]].',
          'La red lleva la cuenta de las horas de cada pieza, y de ahí sale el precio: hilar, teñir y tejer se pagan por separado. El municipio da el local y [[resources|una contadora dos mañanas por semana]].',
        ],
        problem:
          'El tiempo de trabajo no entraba en el precio, y cada venta perdía dinero sin que se notara.',
        objectives: 'Que tejer sea un oficio del que se pueda vivir sin irse.',
        process:
          'Una tabla común de horas por técnica, revisada cada marzo; un fondo con el cinco por ciento de cada venta para lana y viajes.',
        beneficiaries: '{a} mujeres de {b} parajes, muchas jefas de hogar.',
        results: 'La pieza mediana se paga al doble que al comienzo y se sumaron doce aprendizas.',
      },
      'pt-BR': {
        title: 'Tecelãs que dão o próprio preço',
        summary: [
          '{a} tecelãs de {place} dividem um catálogo, uma marca e uma só conta para receber. Antes cada uma vendia sozinha, e quem comprava escolhia a mais barata.',
          'A rede anota as horas de cada peça, e daí sai o preço: fiar, tingir e tecer são pagos em separado. O município cede o espaço e uma contadora duas manhãs por semana.',
        ],
        problem:
          'O tempo de trabalho não entrava no preço, e cada venda dava prejuízo sem que se percebesse.',
        objectives: 'Que tecer seja um ofício do qual se possa viver sem ir embora.',
        process:
          'Uma tabela comum de horas por técnica, revista a cada março; um fundo com cinco por cento de cada venda para lã e viagens.',
        beneficiaries: '{a} mulheres de {b} povoados, muitas delas chefes de família.',
        results:
          'A peça média vale o dobro do que valia no começo, e doze aprendizes entraram na rede.',
      },
      en: {
        title: 'Weavers who set the price themselves',
        summary: [
          '{a} weavers in {place} share a catalogue, a name and one account to be paid into. Each used to sell on her own, and buyers took the cheapest.',
          'The network keeps count of the hours in each piece, and the price follows: spinning, dyeing and weaving are paid separately. The municipality gives the room and an accountant two mornings a week.',
        ],
        problem: 'Working time was no part of the price, and every sale lost money unseen.',
        objectives: 'To make weaving a trade one can live by without leaving.',
        process:
          'A shared table of hours per technique, revised every March; five per cent of each sale goes to a fund for wool and travel.',
        beneficiaries: '{a} women of {b} hamlets, many of them heads of household.',
        results:
          'The average piece earns twice what it did at first, and twelve apprentices have joined.',
      },
    },
  },
  {
    key: 'molino-comun',
    topics: ['identidad-y-patrimonio', 'alimentacion', 'turismo'],
    forms: ['public-private', 'producer-alliance'],
    setting: 'rural',
    sdgs: [2, 11],
    image: 'galpon',
    a: [18, 44],
    b: [60, 140],
    parts: [
      { sector: 'municipal-company', words: { es: 'la empresa municipal de servicios' } },
      { sector: 'producers', words: { es: 'cosecheros de trigo y maíz' } },
      { sector: 'community', words: { es: 'antiguos molineros' } },
    ],
    told: {
      es: {
        title: 'El molino viejo vuelve a moler',
        summary: [
          'Cuarenta años estuvo parado el molino de {place}. [[process|Un antiguo molinero enseñó a seis jóvenes a picar la piedra]] y hoy se muele dos días por semana, por turno y con recibo.',
          'La harina se vende en las panaderías del pueblo con el nombre del campo de donde salió el grano. [[lessons|Restaurar costó menos que convencer a los vecinos de que no iba a ser un museo]].',
        ],
        problem: 'El grano viajaba ciento veinte kilómetros para volver hecho harina.',
        objectives: 'Moler aquí lo que se cosecha aquí y mantener vivo un oficio.',
        process:
          'La empresa municipal administra el edificio y cobra por bolsa; los cosecheros eligen cada año a quien lleva los turnos.',
        beneficiaries: '{a} cosecheros y las nueve panaderías del municipio.',
        results:
          'Se muelen unas {b} toneladas por año y tres panaderías volvieron al pan de masa madre.',
      },
    },
  },
  {
    key: 'posadas-rurales',
    topics: ['turismo', 'economia-local', 'igualdad-de-genero'],
    forms: ['business-network', 'intermunicipal'],
    setting: 'rural',
    sdgs: [8, 12],
    image: 'sierra',
    a: [9, 26],
    b: [55, 78],
    parts: [
      { sector: 'municipal-association', words: { es: 'los municipios del corredor' } },
      { sector: 'company', words: { es: 'posadas familiares' } },
      { sector: 'programme', words: { es: 'el programa de caminos de herradura' } },
    ],
    told: {
      es: {
        title: 'Dormir en casa de vecinos: posadas rurales con reglas escritas',
        summary: [
          '{a} casas de {place} y alrededores reciben viajeros [[conditions|con una ordenanza común que firmaron todos los municipios del corredor]]: cuántas camas, qué desayuno, cómo se reclama.',
          'La central de reservas rota por temporada entre las posadas. [[results|La ocupación de los fines de semana largos pasó del treinta al {b} por ciento]].',
        ],
        problem:
          'Había caminantes sin cama y cuartos vacíos, y ninguna norma que dejara cobrar a una familia.',
        objectives: 'Sumar un ingreso a las casas del campo sin cambiarles la vida.',
        process:
          'Visita previa de dos pares y una inspectora, seis meses de prueba y un libro de quejas que se lee en asamblea.',
        beneficiaries:
          '{a} familias, en su mayoría encabezadas por mujeres mayores de cincuenta años.',
        results:
          'Se abrió un servicio de guías locales y el almacén del paraje volvió a atender todo el año.',
      },
    },
  },
  {
    key: 'galpon-de-oficios',
    topics: ['economia-local', 'formacion', 'espacio-publico'],
    forms: ['public-private', 'business-network', 'concession'],
    setting: 'urban',
    sdgs: [8, 9, 11],
    image: 'galpon',
    a: [13, 21],
    b: [70, 130],
    parts: [
      { sector: 'company', words: { es: 'talleres independientes' } },
      { sector: 'public-agency', words: { es: 'la oficina de empleo' } },
      { sector: 'university', words: { es: 'una escuela técnica' } },
    ],
    told: {
      es: {
        title: 'Un galpón ferroviario para los oficios que se iban',
        summary: [
          'Donde se guardaban vagones trabajan hoy en {place} {a} talleres: herreras, encuadernadores, un luthier, una imprenta de tipos móviles. [[process|Pagan un alquiler que crece con lo que facturan]] y, a cambio, enseñan.',
          'Cada taller recibe por lo menos a dos aprendices por año. [[resources|La maquinaria grande es común y se reserva por hora]].',
        ],
        problem:
          'Los oficios se cerraban uno a uno porque el alquiler del centro subía más que los encargos.',
        objectives: 'Mantener los oficios en la ciudad y pasarlos a quienes empiezan.',
        process:
          'El galpón se concede por ocho años a una sociedad de los propios talleres; una mesa con el municipio y la escuela técnica reparte las becas.',
        beneficiaries: '{a} talleres y {b} aprendices desde la apertura.',
        results:
          'Seis de cada diez aprendices trabajan en lo que aprendieron; el galpón se sostiene sin subsidio.',
      },
    },
  },
  {
    key: 'rota-do-queijo',
    topics: ['turismo', 'produccion-y-mercados', 'alimentacion'],
    forms: ['producer-alliance', 'intermunicipal'],
    setting: 'rural',
    sdgs: [2, 8],
    image: 'sierra',
    a: [17, 39],
    b: [3, 6],
    parts: [
      { sector: 'producers', words: { 'pt-BR': 'queijarias artesanais' } },
      { sector: 'municipal-association', words: { 'pt-BR': 'o consórcio de municípios da serra' } },
      { sector: 'public-agency', words: { 'pt-BR': 'o serviço de inspeção sanitária' } },
    ],
    told: {
      'pt-BR': {
        title: 'A rota do queijo que ninguém podia vender',
        summary: [
          'O queijo de {place} era feito havia gerações e não podia sair do município: faltava um carimbo. {b} municípios criaram juntos um serviço de inspeção que sobe a serra até a queijaria, em vez de esperar que a queijaria desça.',
          'Com o carimbo veio a rota: {a} porteiras abertas aos sábados, uma placa igual em todas e um mapa desenhado pelas crianças da escola rural.',
        ],
        problem: 'Vender fora da feira local era ilegal, e a multa custava um mês de leite.',
        objectives: 'Tirar o queijo da clandestinidade sem transformá-lo em produto de fábrica.',
        process:
          'Um veterinário contratado pelo consórcio visita cada queijaria a cada quarenta dias; a adequação é feita por etapas, com prazo combinado.',
        beneficiaries: '{a} famílias queijeiras de {b} municípios.',
        results:
          'O queijo hoje chega a duas capitais, e os filhos de cinco produtores voltaram para o sítio.',
      },
    },
  },
  {
    key: 'entreposto-de-pesca',
    topics: ['produccion-y-mercados', 'alimentacion', 'gobierno-abierto'],
    forms: ['concession', 'producer-alliance'],
    setting: 'other',
    sdgs: [8, 14],
    image: 'puerto',
    a: [52, 118],
    b: [2, 5],
    parts: [
      { sector: 'producers', words: { 'pt-BR': 'a colônia de pescadores' } },
      { sector: 'municipal-company', words: { 'pt-BR': 'a empresa municipal do porto' } },
      { sector: 'company', words: { 'pt-BR': 'peixarias da orla' } },
    ],
    told: {
      'pt-BR': {
        title: 'Entreposto de pesca nas mãos de quem pesca',
        summary: [
          'O município de {place} construiu o entreposto e não sabia o que fazer com ele. A colônia, com {a} barcos, sabia: pediu a concessão, contratou uma gerente e publica toda noite, num quadro à beira do cais, quanto entrou e por quanto saiu.',
          'Quem atrasa o defeso perde a vez no gelo. É a regra mais curta do regulamento e a mais respeitada.',
        ],
        problem: 'O peixe era vendido na areia, antes do sol, pelo preço de quem tinha caminhão.',
        objectives: 'Que o preço se forme à vista de todos e que o mar descanse quando precisa.',
        process:
          'Concessão de dez anos, com taxa proporcional ao pescado; {b} conselheiros da colônia e um do município aprovam as contas a cada trimestre.',
        beneficiaries: '{a} embarcações e as bancas do mercado.',
        results:
          'O preço na primeira venda subiu 40 % e a safra da tainha foi a maior em doze anos.',
      },
    },
  },
];
