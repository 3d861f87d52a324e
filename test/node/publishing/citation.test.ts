import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import type { DatasetFile } from '../../../src/dataset/types.js';
import { citationMessages } from '../../../src/i18n/es/citation.js';
import type { Locale } from '../../../src/i18n/languages.js';
import { wordsFor } from '../../../src/i18n/words.js';
import { citationModel, type CitationOptions } from '../../../src/models/citation.js';
import { citation, type CitationFormat } from '../../../src/publishing/citation.js';
import { citationText } from '../../../src/publishing/citation-parts.js';

const panel2011: unknown = JSON.parse(
  readFileSync(new URL('../../../data/panel-02/panel-02.dataset.json', import.meta.url), 'utf8'),
);
const page = 'https://muni.example/panel';

type Asked = Partial<CitationOptions> & { readonly url?: string | undefined };

async function pieces(
  format: CitationFormat,
  locale: Locale = 'es',
  { url = page, ...asked }: Asked = {},
  file: unknown = panel2011,
) {
  const words = await wordsFor(locale);
  const base = 'https://muni.example/datos/panel.json';
  const model = citationModel(readDataset(file).dataset, { language: locale, base, ...asked });
  assert.ok(model);
  const own = words.section('citation', citationMessages);
  return citation(format, model, { words, own, accessed: '2026-11-22', url: url || undefined });
}
const cite = async (...args: Parameters<typeof pieces>) => citationText(await pieces(...args));

type Source = NonNullable<DatasetFile['sources']>[number];

/** A bank with one experience, taken from one document. */
const bank = (source: Partial<Source> = {}, more: object = {}, title = 'Memoria'): DatasetFile => ({
  formatVersion: '1.0',
  id: 'banco',
  title: 'Banco',
  language: 'es',
  experiences: [{ id: 'una', title, sources: [{ source: 'doc' }], ...more }],
  sources: [{ id: 'doc', title: 'Memoria', type: 'report', ...source }],
});
const of = (format: CitationFormat, file: DatasetFile, locale: Locale = 'es', asked: Asked = {}) =>
  cite(format, locale, asked, file);

const document = 'Resumen Panel 02: Asociativismo y alianzas estratégicas';
const meeting =
  'Encuentro sobre Buenas Prácticas de Gestión Municipal, Villa General Belgrano, Provincia de Córdoba, Argentina, ';
const days = {
  es: 'del 5 al 7 de abril de 2011',
  'pt-BR': 'de 5 a 7 de abril de 2011',
  en: '5 to 7 April 2011',
};
const titles = {
  'sistema-informacion-san-martin':
    'Implementación de un sistema de información en la incubadora de empresas y la Agencia de DL- Municipalidad de San Martín',
  'inversion-privada-callao': 'Inversión Privada de Proyectos Públicos Municipales',
  'asociativismo-vitivinicola-chile': 'Experiencia Integral de asociativismo municipal',
  'escuela-lideres-valparaiso':
    'Escuela de Líderes Sociales de Valparaíso: una alianza público privada en beneficio de las comunidades',
  'microrregion-sur-correntino': 'Microrregión Sur Correntino – Asociación de Municipios',
};

describe('a citation of the 2011 panel', () => {
  const cases: [format: CitationFormat, locale: Locale, text: string][] = [
    [
      'apa',
      'es',
      `${document}. (s. f.). ${meeting}${days.es}. Recuperado el 22 de noviembre de 2026, de ${page}`,
    ],
    [
      'apa',
      'pt-BR',
      `${document}. (s.d.). ${meeting}${days['pt-BR']}. Recuperado em 22 de novembro de 2026, de ${page}`,
    ],
    [
      'apa',
      'en',
      `${document}. (n.d.). ${meeting}${days.en}. Retrieved November 22, 2026, from ${page}`,
    ],
    [
      'iso690',
      'es',
      `${document} [en línea]. ${meeting}${days.es}. [s. f.] [consultado el 22 de noviembre de 2026]. Disponible en: ${page}`,
    ],
    [
      'iso690',
      'pt-BR',
      `${document} [on-line]. ${meeting}${days['pt-BR']}. [s.d.] [acesso em 22 de novembro de 2026]. Disponível em: ${page}`,
    ],
    [
      'iso690',
      'en',
      `${document} [online]. ${meeting}${days.en}. [n.d.] [viewed 22 November 2026]. Available from: ${page}`,
    ],
    [
      'bibtex',
      'es',
      `@misc{egm-2011-panel-02.panel.panel-02,
  title = {{${document}}},
  key = {${document}},
  note = {${meeting}${days.es}},
  langid = spanish,
  url = {${page}},
  urldate = {2026-11-22},
}
`,
    ],
    [
      'ris',
      'es',
      [
        'TY  - RPRT',
        'ID  - egm-2011-panel-02.panel.panel-02',
        `TI  - ${document}`,
        'LA  - es',
        `N1  - ${meeting}${days.es}`,
        `UR  - ${page}`,
        'Y2  - 2026/11/22/',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
  ];
  for (const [format, locale, text] of cases) {
    it(`in ${format}, ${locale}`, async () => {
      assert.equal(await cite(format, locale), text);
    });
  }

  it('is that of its event’s document', async () => {
    for (const format of ['apa', 'iso690'] as const) {
      assert.equal(await cite(format, 'es', { event: 'encuentro-2011' }), await cite(format));
    }
  });

  it('has the document’s title in italics and the address as a link, and says what is Spanish', async () => {
    for (const format of ['apa', 'iso690'] as const) {
      const all = await pieces(format, 'en');
      assert.deepEqual(
        all.filter(({ italic }) => italic).map(({ text, lang }) => [text, lang]),
        [[document, 'es']],
      );
      assert.deepEqual(all.at(-1), { text: page, href: page });
    }
  });

  for (const [id, title] of Object.entries(titles)) {
    it(`gives ${id} as a part of it, in every format`, async () => {
      const asked = { experience: id };
      assert.equal(
        await cite('apa', 'es', asked),
        `${title}. (s. f.). En ${document}. ${meeting}${days.es}. Recuperado el 22 de noviembre de 2026, de ${page}`,
      );
      assert.equal(
        await cite('iso690', 'es', asked),
        `${title}. En: ${document} [en línea]. ${meeting}${days.es}. [s. f.] [consultado el 22 de noviembre de 2026]. Disponible en: ${page}`,
      );
      const bib = await cite('bibtex', 'es', asked);
      assert.ok(bib.startsWith(`@incollection{egm-2011-panel-02.experience.${id},\n`));
      assert.ok(bib.includes(`  title = {{${title}}},\n  booktitle = {{${document}}},\n`));
      const ris = await cite('ris', 'es', asked);
      assert.ok(ris.startsWith('TY  - CHAP\r\n'));
      assert.ok(ris.includes(`TI  - ${title}\r\nT2  - ${document}\r\n`));
      const italics = (await pieces('apa', 'es', asked)).filter(({ italic }) => italic);
      assert.deepEqual(
        italics.map(({ text }) => text),
        [document],
      );
    });
  }

  it('names nobody as author, neither who moderates nor who presents', async () => {
    for (const format of ['apa', 'iso690', 'bibtex', 'ris'] as const) {
      const text = await cite(format, 'es', { experience: 'inversion-privada-callao' });
      assert.doesNotMatch(text, /Flores|Vargas|author|AU {2}-/u);
    }
  });
});

describe('apa', () => {
  const signed = { authors: ['Ríos Paz, Ana María'], date: '2012-05-03' };
  const cases: [what: string, file: DatasetFile, text: string][] = [
    ['an author, a year', bank(signed), 'Ríos Paz, A. M. (2012). Memoria.'],
    ['hyphens', bank({ ...signed, authors: ['Sol, Ana-María'] }), 'Sol, A.-M. (2012). Memoria.'],
    [
      'a name without a comma, as it is signed',
      bank({ ...signed, authors: ['Comisión de Redacción'] }),
      'Comisión de Redacción. (2012). Memoria.',
    ],
    [
      'a name with more than one comma, as it is signed',
      bank({ ...signed, authors: ['Oficina de Agua, Suelo, Aire'] }),
      'Oficina de Agua, Suelo, Aire. (2012). Memoria.',
    ],
    [
      'two authors, with e before i',
      bank({ ...signed, authors: ['Ríos, Ana', 'Iglesias, Eva'] }),
      'Ríos, A. e Iglesias, E. (2012). Memoria.',
    ],
    [
      'a publisher',
      bank({ ...signed, publisher: 'La comuna' }),
      'Ríos Paz, A. M. (2012). Memoria. La comuna.',
    ],
    [
      'a publisher who is the author, once',
      bank({ authors: ['La comuna'], publisher: 'La comuna', date: '2012' }),
      'La comuna. (2012). Memoria.',
    ],
    [
      'a title that ends itself',
      bank({ title: '¿Qué pasó?' }, {}, '¿Qué pasó?'),
      '¿Qué pasó? (s. f.).',
    ],
    [
      'the day of a web page',
      bank({ type: 'web-page', date: '2012-05-03' }),
      'Memoria. (2012, 3 de mayo).',
    ],
    [
      'the month of a web page',
      bank({ type: 'web-page', date: '2012-05' }),
      'Memoria. (2012, mayo).',
    ],
    [
      'a place in the document',
      bank({}, { sources: [{ source: 'doc', locator: 'págs. 3–5' }] }, 'La feria'),
      'La feria. (s. f.). En Memoria (págs. 3–5).',
    ],
    [
      'twenty-one authors: nineteen and the last',
      bank({ authors: Array.from({ length: 21 }, (_, index) => `A${index}`), date: '2012' }),
      `${Array.from({ length: 19 }, (_, index) => `A${index}`).join(', ')}, … A20. (2012). Memoria.`,
    ],
  ];
  for (const [what, file, text] of cases) {
    it(`writes ${what}`, async () => {
      const retrieved = ` Recuperado el 22 de noviembre de 2026, de ${page}`;
      assert.equal(await of('apa', file), text + retrieved);
    });
  }

  it('joins authors as the language does', async () => {
    const file = bank({ authors: ['Ríos, Ana', 'Paz, Luis'], date: '2012' });
    assert.match(await of('apa', file, 'en'), /^Ríos, A\., & Paz, L\. \(2012\)\. /u);
    assert.match(await of('apa', file, 'pt-BR'), /^Ríos, A\., & Paz, L\. \(2012\)\. /u);
    assert.match(await of('apa', file), /^Ríos, A\. y Paz, L\. \(2012\)\. /u);
  });

  it('has the English day in the American order', async () => {
    const file = bank({ type: 'web-page', date: '2012-05-03' });
    assert.match(
      await of('apa', file, 'en'),
      /^Memoria\. \(2012, May 3\)\. Retrieved November 22,/u,
    );
  });
});

describe('iso690', () => {
  const viewed = '[consultado el 22 de noviembre de 2026]';
  const end = ` ${viewed}. Disponible en: ${page}`;
  const cases: [what: string, file: DatasetFile, text: string][] = [
    [
      'authors with their surnames in capitals',
      bank({ authors: ['Ríos, Ana', 'Núñez, Luis'], date: '2012' }),
      `RÍOS, Ana y NÚÑEZ, Luis. Memoria [en línea]. 2012${end}`,
    ],
    [
      'publisher, date as exact as known, place in it',
      bank(
        { publisher: 'La comuna', date: '2012-05' },
        { sources: [{ source: 'doc', locator: 'p. 3' }] },
        'La feria',
      ),
      `La feria. En: Memoria [en línea]. La comuna, mayo de 2012, p. 3${end}`,
    ],
    [
      'a date that begins the sentence',
      bank({ date: '2012-05' }),
      `Memoria [en línea]. Mayo de 2012${end}`,
    ],
  ];
  for (const [what, file, text] of cases) {
    it(`writes ${what}`, async () => assert.equal(await of('iso690', file), text));
  }
});

describe('the address', () => {
  it('is the document’s own, where the page has none', async () => {
    const file = bank({ url: 'memoria.pdf' });
    assert.match(
      await of('apa', file, 'es', { url: '' }),
      /, de https:\/\/muni\.example\/datos\/memoria\.pdf$/u,
    );
  });

  it('and the day of consultation are left out, where there is none', async () => {
    const asked = { url: '' };
    assert.equal(await of('apa', bank(), 'es', asked), 'Memoria. (s. f.).');
    assert.equal(await of('iso690', bank(), 'es', asked), 'Memoria. [s. f.].');
    assert.doesNotMatch(await of('bibtex', bank(), 'es', asked), /url/u);
    assert.doesNotMatch(await of('ris', bank(), 'es', asked), /UR|Y2/u);
  });

  it('is none that only the reader’s machine has', async () => {
    for (const url of ['file:///home/ana/panel.html', 'about:srcdoc', 'javascript:alert(1)']) {
      assert.equal(await of('apa', bank(), 'es', { url }), 'Memoria. (s. f.).');
    }
  });
});

describe('bibtex', () => {
  const whole = { authors: ['Ríos, Ana'], publisher: 'La comuna', date: '2012-05' };
  const types: [type: Source['type'], source: Partial<Source>, start: string][] = [
    ['report', whole, '@techreport{'],
    ['report', {}, '@misc{'],
    ['book', whole, '@book{'],
    ['book', { ...whole, date: undefined }, '@misc{'],
    ['article', whole, '@misc{'],
    ['web-page', whole, '@misc{'],
  ];
  for (const [type, source, start] of types) {
    const { date, ...rest } = source;
    it(`is ${start.slice(1, -1)} of a ${type} with ${Object.keys(rest).join(', ') || 'nothing'}${date ? ', dated' : ''}`, async () => {
      const file = bank({ ...rest, ...(date ? { date } : {}), type });
      assert.ok((await of('bibtex', file)).startsWith(`${start}banco.experience.una,\n`));
    });
  }

  it('has each field once, and none that is empty', async () => {
    const file = bank(whole, { sources: [{ source: 'doc', locator: 'págs. 12–15' }] }, 'La feria');
    assert.equal(
      await of('bibtex', file),
      `@incollection{banco.experience.una,
  author = {Ríos, Ana},
  title = {{La feria}},
  booktitle = {{Memoria}},
  publisher = {La comuna},
  pages = {12--15},
  year = {2012},
  month = may,
  langid = spanish,
  url = {${page}},
  urldate = {2026-11-22},
}
`,
    );
  });

  const escapes: [what: string, text: string, written: string][] = [
    ['accents as they are', 'Ñandú, não, ¿qué?', 'Ñandú, não, ¿qué?'],
    ['what TeX runs', '50 % & $1 #2 a_b', '50 \\% \\& \\$1 \\#2 a\\_b'],
    ['a backslash', 'a\\input', 'a\\textbackslash{}input'],
    [
      'braces that do not close',
      'a { b } } c',
      'a \\textbraceleft{} b \\textbraceright{} \\textbraceright{} c',
    ],
    ['tilde and circumflex', 'a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['line breaks', 'uno\r\n  dos\u2028tres', 'uno dos tres'],
    ['quotes and at signs', '"uno" @dos', '"uno" @dos'],
  ];
  for (const [what, text, written] of escapes) {
    it(`writes ${what}`, async () => {
      const bib = await of('bibtex', bank({ title: text }, {}, text));
      assert.ok(bib.includes(`  title = {{${written}}},\n`), bib);
      let depth = 0;
      for (const sign of bib) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0, 'braces balance');
    });
  }

  it('keeps whole the names that it would take apart', async () => {
    const authors = ['Municipalidad de Villa Serena', 'Paz and Sol, Luz', 'Ríos {x}, Ana'];
    const bib = await of('bibtex', bank({ authors }));
    assert.ok(
      bib.includes(
        '  author = {{Municipalidad de Villa Serena} and {Paz and Sol, Luz} and Ríos \\textbraceleft{}x\\textbraceright{}, Ana},\n',
      ),
      bib,
    );
  });

  it('keeps an address from ending its field', async () => {
    const bib = await of('bibtex', bank(), 'es', { url: 'https://x.example/?a={b}&c=100%25_d' });
    assert.ok(bib.includes('  url = {https://x.example/?a=%7Bb%7D&c=100%25_d},\n'), bib);
  });
});

describe('ris', () => {
  it('has a line per field, with CRLF, dates and pages in their own fields', async () => {
    const file = bank(
      {
        authors: ['Ríos, Ana', 'La comuna'],
        publisher: 'La comuna',
        date: '2012-05',
        language: 'pt-BR',
      },
      { sources: [{ source: 'doc', locator: 'página 7' }] },
      'La feria',
    );
    assert.equal(
      await of('ris', file),
      [
        'TY  - CHAP',
        'ID  - banco.experience.una',
        'AU  - Ríos, Ana',
        'AU  - La comuna',
        'TI  - La feria',
        'T2  - Memoria',
        'PB  - La comuna',
        'PY  - 2012',
        'DA  - 2012/05//',
        'SP  - 7',
        'LA  - pt-BR',
        `UR  - ${page}`,
        'Y2  - 2026/11/22/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no text begin a field of its own', async () => {
    const title = 'Uno\r\nER  - \r\nTY  - BOOK\nAU  - {X} \\ % ñ\u0000\u2029fin';
    const ris = await of('ris', bank({ title }, {}, title));
    assert.ok(ris.includes('TI  - Uno ER - TY - BOOK AU - {X} \\ % ñ fin\r\n'), ris);
    assert.equal(ris.match(/^ER {2}- /gmu)?.length, 1);
  });

  it('notes a place that is no page', async () => {
    const file = bank({}, { sources: [{ source: 'doc', locator: 'sesión 01' }] }, 'La feria');
    assert.match(await of('ris', file), /\r\nN1 {2}- sesión 01\r\n/u);
  });
});
