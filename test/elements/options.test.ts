import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import {
  askedBy,
  askedOf,
  atLeastOne,
  headingLevel,
  oneOf,
  optionsOf,
  text,
} from '../../src/elements/options.js';

describe('oneOf', () => {
  const cases: [unknown, string][] = [
    ['row', 'row'],
    [' row\n', 'row'],
    ['', 'card'],
    ['Row', 'card'],
    ['constructor', 'card'],
    [null, 'card'],
    [undefined, 'card'],
    [7, 'card'],
  ];
  for (const [given, option] of cases) {
    it(`reads ${JSON.stringify(given)} as ${option}`, () =>
      expect(oneOf('card', 'row').read(given)).to.equal(option));
  }
});

describe('headingLevel', () => {
  const cases: [unknown, number][] = [
    [1, 1],
    [6, 6],
    [7, 6],
    [2.9, 2],
    [-3, 1],
    [0, 2],
    [NaN, 2],
    [Infinity, 6],
    [null, 2],
    [' 3 ', 3],
    ['tres', 2],
  ];
  for (const [given, level] of cases) {
    it(`reads ${JSON.stringify(given)} as ${level}`, () =>
      expect(headingLevel.read(given)).to.equal(level));
  }
});

describe('atLeastOne', () => {
  const cases: [unknown, number][] = [
    ['25', 25],
    [3.7, 3],
    [0, 10],
    [-4, 1],
    ['muchos', 10],
    [null, 10],
  ];
  for (const [given, number] of cases) {
    it(`reads ${JSON.stringify(given)} as ${number}`, () =>
      expect(atLeastOne(10).read(given)).to.equal(number));
  }
});

describe('the options of an element', () => {
  class ExampleElement extends LitElement {
    @property({ attribute: false }) data?: unknown;
    @property() src = '';
    @property({ converter: text }) panel = '';
    @property({ attribute: 'show-all', converter: oneOf('some', 'all') }) showAll: 'some' | 'all' =
      'some';
  }
  customElements.define('example-options', ExampleElement);

  it('have the names of their attributes', () =>
    expect([...optionsOf(ExampleElement).keys()]).to.deep.equal(['panel', 'show-all']));

  it('are read from its properties, whatever a script has set', () => {
    const element = new ExampleElement();
    Object.assign(element, { panel: ' panel-02 ', showAll: 'ALL', src: 'x.json' });
    expect(askedOf(ExampleElement, element)).to.deep.equal({ panel: 'panel-02', showAll: 'some' });
  });

  it('are read from attributes alone, where there is no element', () => {
    const given = { 'show-all': ' all', class: 'x' };
    expect(askedBy(ExampleElement, given)).to.deep.equal({ panel: '', showAll: 'all' });
  });
});
