import { expect } from '@open-wc/testing';
import { define } from '../../src/elements/define.js';
import { watchConsole } from '../support/watch.js';

describe('define', () => {
  const said = watchConsole();
  const element = () => class extends HTMLElement {};

  it('registers a tag, and the same under a name of our own', () => {
    const ours = element();
    define('defined-once', ours);
    expect(customElements.get('defined-once')).to.equal(ours);
    expect(customElements.get('vitrina-defined-once')?.prototype).to.be.instanceOf(ours);
    expect(said.lines).to.deep.equal([]);
  });

  it('leaves a foreign element of the name where it is, in one line, and serves under its own', () => {
    const [theirs, ours] = [element(), element()];
    customElements.define('defined-elsewhere', theirs);
    define('defined-elsewhere', ours);
    expect(customElements.get('defined-elsewhere')).to.equal(theirs);
    expect(customElements.get('vitrina-defined-elsewhere')?.prototype).to.be.instanceOf(ours);
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.include('<defined-elsewhere>');
  });

  it('survives a second copy', () => {
    define('defined-twice', element());
    expect(() => define('defined-twice', element())).not.to.throw();
  });

  it('gives no second name to what is named for us already', () => {
    define('vitrina-defined', element());
    expect(customElements.get('vitrina-vitrina-defined')).to.equal(undefined);
  });
});
