import { expect } from '@open-wc/testing';
import { folded, stem, wordsOf } from '../../../src/models/stem.js';

describe('folded', () => {
  for (const [text, plain] of [
    ['Líderes', 'lideres'],
    ['AÑO', 'ano'],
    ['São João', 'sao joao'],
    ['concessões', 'concessoes'],
    ['Güemes', 'guemes'],
    ['lide\u0301res', 'lideres'],
  ] as const) {
    it(`makes ${text} ${plain}`, () => {
      expect(folded(text)).to.equal(plain);
    });
  }
});

describe('wordsOf', () => {
  it('finds the words between all signs', () => {
    expect(wordsOf('FINVER – Callao, «público-privada» (2011).')).to.deep.equal([
      'finver',
      'callao',
      'publico',
      'privada',
      '2011',
    ]);
  });

  it('finds none in signs alone', () => {
    expect(wordsOf(' – … ')).to.deep.equal([]);
  });
});

describe('stem', () => {
  const families: readonly (readonly string[])[] = [
    ['alianza', 'alianzas'],
    ['aliança', 'alianças'],
    ['concesión', 'concesiones'],
    ['concessão', 'concessões'],
    ['líder', 'líderes'],
    ['municipio', 'municipios'],
    ['municipal', 'municipales', 'municipais'],
    ['productor', 'productora', 'productores', 'productoras'],
    ['red', 'redes'],
    ['voz', 'voces'],
    ['capaz', 'capaces'],
    [
      'asociar',
      'asociado',
      'asociada',
      'asociados',
      'asociación',
      'asociaciones',
      'asociando',
      'asocian',
    ],
    ['associar', 'associado', 'associação', 'associações', 'associando'],
    ['asociativo', 'asociativa', 'asociativas'],
    ['financiamiento', 'financiar', 'financiado'],
    ['reciclar', 'reciclaron', 'reciclando', 'reciclado', 'reciclamos', 'reciclaba'],
    ['vender', 'vendiendo', 'vendieron', 'vendemos', 'vendido'],
    ['público', 'pública', 'públicos', 'públicas'],
    ['estratégico', 'estratégicas'],
    ['rural', 'rurales', 'rurais'],
    ['empresa', 'empresas'],
    ['cidade', 'cidades'],
    ['ciudad', 'ciudades'],
    ['feira', 'feiras'],
    ['responsable', 'responsables'],
    ['sustentável', 'sustentáveis'],
  ];
  for (const family of families) {
    it(`is one for ${family.join(', ')}`, () => {
      const stems = new Set(family.map((word) => stem(folded(word))));
      expect([...stems]).to.have.length(1);
    });
  }

  for (const [one, other] of [
    ['mercado', 'marca'],
    ['pera', 'perú'],
    ['mesa', 'mes'],
    ['casa', 'cas'],
    ['agua', 'aguja'],
    ['comuna', 'comunidad'],
  ] as const) {
    it(`keeps ${one} and ${other} apart`, () => {
      expect(stem(folded(one))).not.to.equal(stem(folded(other)));
    });
  }

  it('leaves short words, numbers and codes as they are', () => {
    for (const word of ['', 'de', 'dos', '2011', 'q414', 'a2es']) {
      expect(stem(word)).to.equal(word);
    }
  });
});
