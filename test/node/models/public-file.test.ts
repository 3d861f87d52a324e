import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { publicFile } from '../../../src/models/public-file.js';
import { fullFile, panelFile } from '../../support/datasets.js';

const published = readFileSync(
  new URL('../../../data/panel-02/panel-02.dataset.json', import.meta.url),
  'utf8',
);
const again = (file: unknown): unknown => JSON.parse(publicFile(readDataset(file).dataset));

describe('publicFile', () => {
  for (const [name, file] of [
    ['the panel of 2011', JSON.parse(published)],
    ['a small panel', panelFile],
    ['an experience with every field', fullFile],
  ] as const) {
    it(`gives back ${name}, and can be read again`, () => {
      const { $schema, ...whole } = file as Record<string, unknown>;
      const { $schema: named, ...given } = again(file) as Record<string, unknown>;
      assert.deepEqual(given, whole);
      assert.ok(named === undefined || named === $schema);
      assert.deepEqual(readDataset(given).issues, []);
    });
  }

  it('leaves out what only editors may see, wherever it stands', () => {
    const needsReview = [{ path: 'title', reason: 'secreto' }];
    const marked = (list: readonly object[] = []) => list.map((one) => ({ ...one, needsReview }));
    const { events, panels, experiences, people } = panelFile;
    const file = {
      ...panelFile,
      events: marked(events),
      panels: marked(panels),
      experiences: marked(experiences),
      people: marked(people),
    };
    const { dataset, issues } = readDataset(file);
    assert.deepEqual(issues, []);
    assert.ok(dataset.panels.get('panel-02')?.needsReview, 'it was read');
    assert.doesNotMatch(publicFile(dataset), /needsReview|secreto/u);
    assert.deepEqual(again(file), again(panelFile));
  });

  it('is written to be read by people too, and ends as a file ends', () => {
    assert.match(
      publicFile(readDataset(panelFile).dataset),
      /^\{\n {2}"formatVersion": "1\.0",\n/u,
    );
    assert.match(publicFile(readDataset(panelFile).dataset), /\n\}\n$/u);
  });
});
