import { expect } from '@open-wc/testing';
import { withoutFiller } from '../../src/elements/filler.js';
import { place } from '../support/mount.js';

describe('withoutFiller', () => {
  const json = '<script type="application/json">{}</script>';
  const cases: [string, string][] = [
    ['<br>\n<p>&nbsp;</p>\n', ''],
    ['<br><p>Texto</p><br>', '<p>Texto</p>'],
    ['<p><br></p><p>Uno</p><p></p><p>Dos</p>', '<p>Uno</p><p></p><p>Dos</p>'],
    ['<p><img alt=""></p>', '<p><img alt=""></p>'],
    [`<p>${json}</p>`, json],
    [`<p>${json}<br></p><p>Texto</p>`, `${json}<p><br></p><p>Texto</p>`],
    ['Texto', 'Texto'],
  ];
  for (const [given, left] of cases) {
    it(`leaves of ${given.trim()} ${left || 'nothing'}`, () => {
      const element = document.createElement('div');
      place().append(element);
      element.innerHTML = given;
      withoutFiller(element);
      expect(element.innerHTML).to.equal(left);
    });
  }
});
