import { expect } from '@open-wc/testing';
import { readDataset } from '../../../src/dataset/read.js';
import { panelFile } from '../../support/datasets.js';

/** Engines differ in what they take for a date: some refuse 30 February, some read 2 March. */
describe('a day', () => {
  const issuesOf = (date: string) =>
    readDataset({ ...panelFile, panels: [{ id: 'p', title: 'P', date, experiences: [] }] }).issues;

  for (const date of ['2011-02-29', '2011-02-30', '1900-02-29', '2018-06-31']) {
    it(`that there was not is left out: ${date}`, () => {
      expect(issuesOf(date).map(({ code }) => code)).to.include('impossible-date');
    });
  }

  for (const date of ['2012-02-29', '2000-02-29', '2018-06-30', '2011-12-31']) {
    it(`that there was is kept: ${date}`, () => {
      expect(issuesOf(date).map(({ code }) => code)).not.to.include('impossible-date');
    });
  }
});
