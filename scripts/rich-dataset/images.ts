import type { Words } from './words.js';

/** Alternative texts for the drawings in data/rich/images. */
export const images: Readonly<Record<string, Words>> = {
  agua: {
    es: 'Dibujo: un tanque de agua sobre cuatro patas, con un caño que baja a una canilla.',
    'pt-BR': 'Desenho: uma caixa-d’água sobre quatro pés, com um cano que desce até uma torneira.',
    en: 'Drawing: a water tank on four legs, with a pipe running down to a tap.',
  },
  asamblea: {
    es: 'Dibujo: nueve sillas de colores en ronda, vistas desde arriba, alrededor de una mesa con papeles.',
    'pt-BR':
      'Desenho: nove cadeiras coloridas em roda, vistas de cima, em volta de uma mesa com papéis.',
    en: 'Drawing: nine coloured chairs in a ring, seen from above, around a table with papers.',
  },
  casa: {
    es: 'Dibujo: una casa blanca de techo rojo con la puerta abierta y una cruz verde junto a la ventana.',
    'pt-BR':
      'Desenho: uma casa branca de telhado vermelho com a porta aberta e uma cruz verde ao lado da janela.',
    en: 'Drawing: a white house with a red roof, its door open, a green cross beside the window.',
  },
  escuela: {
    es: 'Dibujo: una escuela baja con tres ventanas y paneles en el techo, bajo un sol grande.',
    'pt-BR': 'Desenho: uma escola baixa com três janelas e painéis no telhado, sob um sol grande.',
    en: 'Drawing: a low school with three windows and panels on its roof, under a large sun.',
  },
  feria: {
    es: 'Dibujo: tres puestos de feria con toldos a rayas y cajones de fruta.',
    'pt-BR': 'Desenho: três bancas de feira com toldos listrados e caixas de fruta.',
    en: 'Drawing: three market stalls with striped awnings and crates of fruit.',
  },
  galpon: {
    es: 'Dibujo: un galpón de techo curvo con el portón abierto y cajas apiladas adentro.',
    'pt-BR':
      'Desenho: um galpão de telhado curvo com o portão aberto e caixas empilhadas lá dentro.',
    en: 'Drawing: a shed with a curved roof, its gate open on a stack of boxes.',
  },
  plaza: {
    es: 'Dibujo: una plaza con dos árboles redondos, un banco y un sendero que da la vuelta.',
    'pt-BR': 'Desenho: uma praça com duas árvores redondas, um banco e um caminho que dá a volta.',
    en: 'Drawing: a square with two round trees, a bench and a path that goes around.',
  },
  puerto: {
    es: 'Dibujo: dos barcas de pesca amarradas a un muelle.',
    'pt-BR': 'Desenho: dois barcos de pesca amarrados a um cais.',
    en: 'Drawing: two fishing boats moored at a jetty.',
  },
  sierra: {
    es: 'Dibujo: un camino de tierra que sube en curvas entre sierras verdes.',
    'pt-BR': 'Desenho: uma estrada de terra que sobe em curvas entre serras verdes.',
    en: 'Drawing: a dirt road winding up between green hills.',
  },
  telar: {
    es: 'Dibujo: un telar de madera con una tela a medio hacer, de franjas rojas, azules y ocres.',
    'pt-BR':
      'Desenho: um tear de madeira com um tecido pela metade, de faixas vermelhas, azuis e ocres.',
    en: 'Drawing: a wooden loom with a half-made cloth in bands of red, blue and ochre.',
  },
};
