import { detailsWords } from '../../src/i18n/details.js';
import { amount } from '../../src/i18n/amount.js';
import { expect } from '@open-wc/testing';
import { mapMessages } from '../../src/i18n/es/map.js';
import type { Locale } from '../../src/i18n/languages.js';
import { wordsFor, type Words } from '../../src/i18n/words.js';

const locales = ['es', 'pt-BR', 'en'] as const;

type Row = readonly [given: string, es: string, ptBR: string, en: string];

/** One test per row and language: what it says is compared to that language's column. */
function table(rows: readonly Row[], say: (words: Words, given: string) => string): void {
  for (const [given, ...expected] of rows) {
    locales.forEach((locale, column) => {
      it(`says ${given} as "${expected[column]}" in ${locale}`, async () => {
        expect(say(await wordsFor(locale), given)).to.equal(expected[column]);
      });
    });
  }
}

describe('the dates', () => {
  table(
    [
      [
        '2011-04-05/2011-04-07',
        'Del 5 al 7 de abril de 2011',
        'De 5 a 7 de abril de 2011',
        '5 to 7 April 2011',
      ],
      [
        '2011-04-30/2011-05-02',
        'Del 30 de abril al 2 de mayo de 2011',
        'De 30 de abril a 2 de maio de 2011',
        '30 April to 2 May 2011',
      ],
      [
        '2011-12-30/2012-01-02',
        'Del 30 de diciembre de 2011 al 2 de enero de 2012',
        'De 30 de dezembro de 2011 a 2 de janeiro de 2012',
        '30 December 2011 to 2 January 2012',
      ],
      [
        '2011-04-05/2012-04-05',
        'Del 5 de abril de 2011 al 5 de abril de 2012',
        'De 5 de abril de 2011 a 5 de abril de 2012',
        '5 April 2011 to 5 April 2012',
      ],
      [
        '2011-04-05/2011-05-05',
        'Del 5 de abril al 5 de mayo de 2011',
        'De 5 de abril a 5 de maio de 2011',
        '5 April to 5 May 2011',
      ],
      [
        '2011-09-01/2011-09-03',
        'Del 1 al 3 de septiembre de 2011',
        'De 1º a 3 de setembro de 2011',
        '1 to 3 September 2011',
      ],
      ['2011-04-05', '5 de abril de 2011', '5 de abril de 2011', '5 April 2011'],
      ['2011-04-05/2011-04-05', '5 de abril de 2011', '5 de abril de 2011', '5 April 2011'],
      ['2011-03-01', '1 de marzo de 2011', '1º de março de 2011', '1 March 2011'],
      ['2011-04', 'abril de 2011', 'abril de 2011', 'April 2011'],
      ['2011-12', 'diciembre de 2011', 'dezembro de 2011', 'December 2011'],
      ['2011', '2011', '2011', '2011'],
      ['2009/2011', 'De 2009 a 2011', 'De 2009 a 2011', '2009 to 2011'],
      [
        '2011-04/2011-06',
        'De abril a junio de 2011',
        'De abril a junho de 2011',
        'April to June 2011',
      ],
      [
        '2009-04/2010-05',
        'De abril de 2009 a mayo de 2010',
        'De abril de 2009 a maio de 2010',
        'April 2009 to May 2010',
      ],
      [
        '2009-04/2010-04',
        'De abril de 2009 a abril de 2010',
        'De abril de 2009 a abril de 2010',
        'April 2009 to April 2010',
      ],
      ['2009/2010-05', 'De 2009 a mayo de 2010', 'De 2009 a maio de 2010', '2009 to May 2010'],
      [
        '2009-05-25/2010',
        'Del 25 de mayo de 2009 a 2010',
        'De 25 de maio de 2009 a 2010',
        '25 May 2009 to 2010',
      ],
      [
        '/2011-04-07',
        'Hasta el 7 de abril de 2011',
        'Até 7 de abril de 2011',
        'Until 7 April 2011',
      ],
      ['/2011', 'Hasta 2011', 'Até 2011', 'Until 2011'],
      ['/', '', '', ''],
    ],
    (words, given) => {
      const [start, end] = given.split('/');
      return end ? words.dates(start || undefined, end) : words.dates(start || undefined);
    },
  );
});

describe('the period', () => {
  table(
    [
      ['2009', 'Desde 2009', 'A partir de 2009', 'From 2009'],
      ['2009-04', 'Desde abril de 2009', 'A partir de abril de 2009', 'From April 2009'],
      [
        '2009-04-05',
        'Desde el 5 de abril de 2009',
        'A partir de 5 de abril de 2009',
        'From 5 April 2009',
      ],
      ['2009/2011', 'De 2009 a 2011', 'De 2009 a 2011', '2009 to 2011'],
      ['/2011', 'Hasta 2011', 'Até 2011', 'Until 2011'],
      ['/', '', '', ''],
    ],
    (words, given) => {
      const [start, end] = given.split('/');
      return end
        ? detailsWords(words).period(start || undefined, end)
        : detailsWords(words).period(start || undefined);
    },
  );
});

describe('the date of a fact', () => {
  table(
    [
      ['2013-04-05', 'Al 5 de abril de 2013', 'Em 5 de abril de 2013', 'As of 5 April 2013'],
      ['2013-04', 'En abril de 2013', 'Em abril de 2013', 'As of April 2013'],
      ['2013', 'En 2013', 'Em 2013', 'As of 2013'],
    ],
    (words, date) => detailsWords(words).asOf(date),
  );
});

describe('the counts', () => {
  table(
    [
      ['1', 'Modera', 'Modera', 'Moderated by'],
      ['2', 'Moderan', 'Moderam', 'Moderated by'],
    ],
    (words, n) => words.count('moderates', Number(n)),
  );
  table(
    [
      ['1', 'Presenta', 'Apresenta', 'Presented by'],
      ['3', 'Presentan', 'Apresentam', 'Presented by'],
    ],
    (words, n) => words.count('presents', Number(n)),
  );
});

describe('the list', () => {
  const spanish: readonly [string, string][] = [
    ['', ''],
    ['Ana', 'Ana'],
    ['Ana|Luis', 'Ana y Luis'],
    ['Ana|Luis|Juan', 'Ana, Luis y Juan'],
    ['Ana|Irene', 'Ana e Irene'],
    ['Ana|Íñigo', 'Ana e Íñigo'],
    ['Ana|In\u0303igo', 'Ana e In\u0303igo'],
    ['Ana|I\u0301n\u0303igo', 'Ana e I\u0301n\u0303igo'],
    ['Ana|Luis|Íngrid', 'Ana, Luis e Íngrid'],
    ['agua|identidad', 'agua e identidad'],
    ['Ana|Hilda Arévalo', 'Ana e Hilda Arévalo'],
    ['Ana|Hípica', 'Ana e Hípica'],
    ['agua|hielo', 'agua y hielo'],
    ['agua|Hiato', 'agua y Hiato'],
    ['agua|hiél', 'agua y hiél'],
    ['Ana|Yolanda', 'Ana y Yolanda'],
    ['Ana|Ypacaraí', 'Ana e Ypacaraí'],
    ['Ana|Y', 'Ana y Y'],
    ['Ana|“Incubadora”', 'Ana e “Incubadora”'],
    ['Irene|Ana', 'Irene y Ana'],
  ];
  for (const [items, expected] of spanish) {
    it(`joins ${items} as "${expected}" in es`, async () => {
      expect((await wordsFor('es')).list(items ? items.split('|') : [])).to.equal(expected);
    });
  }
  table(
    [
      ['Ana|Irene', 'Ana e Irene', 'Ana e Irene', 'Ana and Irene'],
      ['Ana|Luis|Juan', 'Ana, Luis y Juan', 'Ana, Luis e Juan', 'Ana, Luis and Juan'],
    ],
    (words, items) => words.list(items.split('|')),
  );
});

describe('the names', () => {
  table(
    [
      ['AR', 'Argentina', 'Argentina', 'Argentina'],
      ['BR', 'Brasil', 'Brasil', 'Brazil'],
      ['PE', 'Perú', 'Peru', 'Peru'],
      ['QX', 'QX', 'QX', 'QX'],
      ['nowhere', 'nowhere', 'nowhere', 'nowhere'],
    ],
    (words, code) => words.country(code),
  );
});

describe('the amounts', () => {
  table(
    [
      ['1234567', '1.234.567', '1.234.567', '1,234,567'],
      [
        '1500000 ARS',
        '1.500.000 pesos argentinos',
        '1.500.000 pesos argentinos',
        '1,500,000 Argentine pesos',
      ],
      [
        '12345.5 USD',
        '12.345,50 dólares estadounidenses',
        '12.345,50 dólares americanos',
        '12,345.50 US dollars',
      ],
      [
        '2000000 CLP',
        '2.000.000 de pesos chilenos',
        '2.000.000 de pesos chilenos',
        '2,000,000 Chilean pesos',
      ],
      ['1 CLP', '1 peso chileno', '1 peso chileno', '1 Chilean peso'],
      ['20 XXZ', '20 XXZ', '20 XXZ', '20 XXZ'],
    ],
    (words, given) => {
      const [value, currency] = given.split(' ');
      return amount(words, Number(value), currency);
    },
  );
});

describe('the terms', () => {
  table(
    [
      ['sector municipality', 'Municipio', 'Município', 'Municipality'],
      ['sector unheard-of', 'Otros participantes', 'Outros participantes', 'Others taking part'],
      ['sector constructor', 'Otros participantes', 'Outros participantes', 'Others taking part'],
      [
        'form public-private',
        'Alianza público-privada',
        'Parceria público-privada',
        'Public–private partnership',
      ],
      ['setting mixed', 'Mixto', 'Mista', 'Mixed'],
    ],
    (words, given) => {
      const [vocabulary, id = ''] = given.split(' ');
      return words.term(vocabulary as Parameters<Words['term']>[0], id);
    },
  );
});

describe('the terms of the rare fields', () => {
  table(
    [
      ['status', 'En marcha', 'Em andamento', 'Ongoing'],
      ['resource', 'Económicos', 'Financeiros', 'Funding'],
    ],
    (words, what) =>
      what === 'status'
        ? detailsWords(words).term('status', 'ongoing')
        : detailsWords(words).term('resourceType', 'financial'),
  );
});

describe('wordsFor', () => {
  it('has Spanish at hand', () => {
    expect(wordsFor('es')).to.have.property('locale', 'es');
  });

  for (const locale of ['pt-BR', 'en'] satisfies Locale[]) {
    it(`fetches ${locale} once and then has it at hand`, async () => {
      const words = await wordsFor(locale);
      expect(words.locale).to.equal(locale);
      expect(wordsFor(locale)).to.equal(words);
    });
  }

  for (const [locale, where] of [
    ['es', 'Dónde'],
    ['pt-BR', 'Onde'],
    ['en', 'Where'],
  ] as const) {
    it(`brings a section in ${locale}, the same each time`, async () => {
      const words = await wordsFor(locale);
      const own = words.section('map', mapMessages);
      expect(own.t('where')).to.equal(where);
      expect(own.locale).to.equal(locale);
      expect(words.section('map', mapMessages)).to.equal(own);
    });
  }

  it('fills in what a message leaves open', async () => {
    expect((await wordsFor('es')).t('panel', { code: '$& 02' })).to.equal('Panel $& 02');
  });
});
