// Measures how long the catalogue's index takes to build and a query to answer, at 24, 500 and
// 2,000 experiences, relative to the smallest, so that the numbers are comparable between machines.
// Run with: node --import tsx bench/search.mjs
import { richDataset } from '../scripts/rich-dataset/dataset.ts';
import { readDataset } from '../src/dataset/read.ts';
import { experienceCollection } from '../src/models/list-experiences.ts';
import { initialState } from '../src/models/list-state.ts';
import { listModel } from '../src/models/list.ts';
import { searchOver } from '../src/models/search.ts';

const sizes = [24, 500, 2000];
const queries = ['f', 'feria', 'asociaciones', 'municipio agua', 'Hernadnez', 'xyzzy'];
const rounds = 5;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const again = (work) => median(Array.from({ length: rounds }, () => timed(work)));

const rows = sizes.map((experiences) => {
  const { dataset } = readDataset(richDataset({ experiences }));
  const collect = () => experienceCollection(dataset, { language: 'es', say: (_, value) => value });
  const collection = collect();
  const search = searchOver(collection.entries);
  let slice = 0;
  const built = timed(() => {
    for (let more = true; more;) {
      slice = Math.max(
        slice,
        timed(() => (more = search.warm())),
      );
    }
  });
  const asked = queries.map((query) => again(() => search(query)));
  const state = { ...initialState(), query: 'feria' };
  return {
    experiences,
    collect: again(collect),
    built,
    slice,
    query: median([...asked]),
    slowest: Math.max(...asked),
    redrawn: again(() => listModel(collection, state, { pageSize: 10, sort: '', search })),
  };
});

const [base] = rows;
const shown = (row, key) => `${row[key].toFixed(1)} ms ×${(row[key] / base[key]).toFixed(1)}`;
console.table(
  Object.fromEntries(
    rows.map((row) => [
      row.experiences,
      {
        'read into entries': shown(row, 'collect'),
        'index built': shown(row, 'built'),
        'its longest slice': shown(row, 'slice'),
        'a query (median)': shown(row, 'query'),
        'the slowest query': shown(row, 'slowest'),
        'list with facets': shown(row, 'redrawn'),
      },
    ]),
  ),
);
