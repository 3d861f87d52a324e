import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/dataset/read.js';
import { detailsModel } from '../../../src/models/details.js';
import { hasDetails } from '../../../src/models/details-source.js';
import { fullDataset } from '../../dataset/support/full.js';

const { dataset } = readDataset(fullDataset());
const full = dataset.experiences.get('ferias') ?? assert.fail('no experience');
const bare = { id: 'sola', title: 'Sola' };

function detailsOf(experience: typeof full): string {
  const languages = { wanted: 'es', dataset: 'es' };
  return JSON.stringify(
    detailsModel({ experience, dataset, languages, base: 'https://muni.example/' }),
  );
}

describe('hasDetails', () => {
  for (const [field, value] of Object.entries(full)) {
    it(`knows whether ${field} alone is something to show in details`, () => {
      const experience = { ...bare, [field]: value };
      assert.equal(hasDetails(experience), detailsOf(experience) !== detailsOf(bare));
    });
  }
});
