import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading } from '../../src/views/heading.js';
import { place } from '../support/mount.js';

function draw(level: number, id?: string): Element {
  const into = place();
  render(heading(level, 'Título', { part: 'title', id }), into);
  return into.firstElementChild ?? expect.fail('nothing drawn');
}

describe('heading', () => {
  const cases: [number, string][] = [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
    [0, 'h1'],
    [-2, 'h1'],
    [3.7, 'h3'],
  ];
  for (const [level, tag] of cases) {
    it(`is an ${tag} for level ${level}`, () => {
      const drawn = draw(level);
      expect(drawn.localName).to.equal(tag);
      expect(drawn.textContent).to.equal('Título');
      expect(drawn.getAttribute('part')).to.equal('title');
    });
  }

  it('can be focused where it is an address, and only there', () => {
    expect(draw(2, 'feria').id).to.equal('feria');
    expect(draw(2, 'feria').getAttribute('tabindex')).to.equal('-1');
    expect(draw(2).getAttributeNames()).to.deep.equal(['part']);
  });
});
