import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { compareMessages } from '../../../src/i18n/es/compare.js';
import type { Locale } from '../../../src/i18n/languages.js';
import { wordsFor } from '../../../src/i18n/words.js';
import { comparisonModel } from '../../../src/models/compare.js';
import type { Phrase } from '../../../src/models/phrase.js';
import { comparisonRows, comparisonText } from '../../../src/publishing/comparison.js';
import { fullFile, panelFile } from '../../support/datasets.js';

const folder = new URL('../../../data/panel-02/', import.meta.url);
const document = readFileSync(new URL('resumen-panel-02.txt', folder), 'utf8');
/** A fresh copy, to alter. */
const panel = (): any => JSON.parse(readFileSync(new URL('panel-02.dataset.json', folder), 'utf8'));

async function compared(file: unknown, options: object = {}, locale: Locale = 'es') {
  const words = await wordsFor(locale);
  const own = words.section('compare', compareMessages);
  const asked = { language: locale, base: 'https://muni.example/datos/', ...options };
  const model = comparisonModel(readDataset(file).dataset, asked);
  assert.ok(model);
  const rows = comparisonRows(model, words);
  const text = comparisonText(model, rows, words, own, '\n');
  return { model, rows, text };
}

/** Without case, accents, hyphens and the ways to break a line. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s–-]+/gu, ' ')
    .trim();

const paragraphs = document
  .replace(/\n\n(?=\p{Ll})/gu, ' ')
  .split(/\n\s*\n|\n(?=- )/u)
  .map(folded);

/** What stands in the table, is not marked as added and is not in the document. */
async function unsupported(file: unknown): Promise<string[]> {
  const { model, rows } = await compared(file);
  const inDocument = (text: string) => paragraphs.some((words) => words.includes(folded(text)));
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap((lines, column) => {
      const own = model.compared[column]?.experience.summary?.paragraphs.map(folded) ?? [];
      return lines.flatMap(({ label: kind, text, quoted, note }) => {
        if (note)
          return text.map((one) => one.text).join() === 'Según el documento de 2011' ? [] : [label];
        const pieces: Phrase[] = [...(kind ? [kind] : []), ...text];
        return pieces
          .filter(({ text: said, added }) => {
            // A quotation is the document's own, in this experience's text, mark or no mark.
            if (quoted) return !added || !own.some((words) => words.includes(folded(said)));
            const parts = said.split(/[()]/u).filter((part) => part.trim());
            return !added && !parts.every(inDocument);
          })
          .map((piece) => `${label}: ${piece.text}`);
      });
    }),
  );
}

describe('The comparison of the five experiences of the 2011 panel', () => {
  it('says in every cell what the document says, or marks it as added', async () => {
    const { model, rows } = await compared(panel());
    assert.equal(model.compared.length, 5);
    assert.ok(rows.length >= 10, String(rows.length));
    assert.ok(rows.every(({ cells }) => cells.length === 5 && cells.some((lines) => lines.length)));
    assert.deepEqual(await unsupported(panel()), []);
  });

  it('quotes only what the document says', () => {
    const quoted = panel().experiences.flatMap((one: any) => Object.values(one.excerpts).flat());
    for (const words of quoted) {
      assert.ok(
        paragraphs.some((paragraph) => paragraph.includes(folded(words))),
        words,
      );
    }
  });

  const alterations: [what: string, alter: (file: any) => void][] = [
    [
      'a quotation with an altered word',
      (f) => (f.experiences[0].excerpts.process[0] = 'consolidación de toda la información'),
    ],
    [
      'a quotation that is another experience’s',
      (f) => (f.experiences[0].excerpts.process[0] = 'distintos municipios deciden asociarse'),
    ],
    ['an unmarked quotation', (f) => unmark(f.experiences[0], 'excerpts/process/0')],
    ['an unmarked topic', (f) => unmark(f.experiences[0], 'topics/0')],
    ['an unmarked form', (f) => unmark(f.experiences[0], 'forms/0')],
    ['an invented setting', (f) => (f.experiences[0].setting = 'urban')],
    ['an invented speaker', (f) => (f.people[1].name = 'Andrés Salamanca')],
    ['an invented status', (f) => (f.experiences[0].status = 'ongoing')],
    ['an invented actor', (f) => (f.experiences[0].actors[4].label = 'los bancos')],
  ];
  for (const [what, alter] of alterations) {
    it(`is noticed to have ${what}`, async () => {
      const altered = panel();
      alter(altered);
      assert.notDeepEqual(await unsupported(altered), []);
    });
  }
});

function unmark(entity: any, path: string): void {
  entity.editorial = entity.editorial.filter((mark: any) => mark.path !== path);
}

describe('comparisonRows', () => {
  it('has a row for every field that the format knows to compare', async () => {
    const { text } = await compared(fullFile);
    assert.deepEqual(text, [
      ['Dato', 'Experiencia con todo'],
      ['Presenta', 'Ana Ríos (Argentina), Coordinadora'],
      ['País', 'Argentina'],
      ['Lugar', 'Villa Serena'],
      ['Ámbito', 'Urbano*'],
      ['Forma de asociación', 'Concesión\nAlianza público-privada'],
      ['Temas', 'Turismo'],
      ['Situación inicial', 'Un problema.'],
      ['Para qué', 'Un objetivo.'],
      ['Cómo se hace', 'Un paso.\nOtro paso.'],
      ['A quiénes llega', 'Unos beneficiarios.'],
      ['Recursos', 'Económicos: Un fondo (1500 dólares estadounidenses)\nHumanos: Un equipo'],
      ['Resultados', 'Un resultado.\nSegún el documento de 2012'],
      ['Aprendizajes', 'Una lección.'],
      ['Condiciones para replicarla', 'Una condición.'],
      [
        'Quiénes participan',
        'Organismo público: Oficina de Desarrollo, Coordina\nComunidad: los vecinos (Villa Serena), Deciden',
      ],
      ['Período', 'De 2009 a junio de 2010'],
      ['Estado', 'Finalizada'],
      ['ODS', '8, 11'],
      ['Qué pasó después', 'En 2015 · En marcha: Siguió después.\nInforme final'],
      ['Documentos', 'Un documento (PDF) https://muni.example/datos/docs/informe.pdf'],
      ['* Dato agregado. No figura en el documento: lo agregó quien preparó esta ficha.', ''],
      ['Documento de origen: Informe final, capítulo 3.', ''],
    ]);
  });

  it('quotes the document where the field has no text of its own, and leaves cells empty', async () => {
    const { text } = await compared(panelFile, { fields: 'results, setting countries' });
    assert.deepEqual(text, [
      ['Dato', 'La feria del vino', 'La escuela de líderes'],
      ['Resultados', '“llegan a un mercado más grande”*\nSegún el documento de 2011', ''],
      ['Ámbito', 'Rural', ''],
      ['País', 'Chile', 'Perú'],
      ['* Dato agregado. No figura en el documento: lo agregó quien preparó esta ficha.', '', ''],
      [
        'Documento de origen: Resumen del encuentro, página 2. Texto transcrito del documento original, sin correcciones.',
        '',
        '',
      ],
    ]);
  });

  it('leaves out a row of which nothing is known', async () => {
    const { rows } = await compared(panelFile, { fields: 'status,countries' });
    assert.deepEqual(
      rows.map(({ field }) => field),
      ['countries'],
    );
  });

  it('has its words in each language', async () => {
    for (const [locale, first] of [
      ['en', ['Field', 'Presented by', 'Country', 'Setting', 'Form of association']],
      ['pt-BR', ['Dado', 'Apresentam', 'País', 'Área', 'Forma de associação']],
    ] as const) {
      const { text } = await compared(panelFile, {}, locale);
      const labels = text.map(([label]) => label);
      for (const label of first) assert.ok(labels.includes(label), label);
    }
  });
});
