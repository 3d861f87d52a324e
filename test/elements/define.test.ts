import { expect } from '@open-wc/testing';
import { define } from '../../src/elements/define.js';
import { version } from '../../src/elements/version.js';
import { notice } from '../../src/i18n/notices.js';
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

  it('leaves a foreign element of the name where it is, says whose it is, and serves under its own', async () => {
    class Theirs extends HTMLElement {}
    const ours = element();
    customElements.define('defined-elsewhere', Theirs);
    define('defined-elsewhere', ours);
    expect(customElements.get('defined-elsewhere')).to.equal(Theirs);
    expect(customElements.get('vitrina-defined-elsewhere')?.prototype).to.be.instanceOf(ours);
    const line = await said.said(/^warn \[vitrina\] <defined-elsewhere>/u);
    expect(line).to.include('(Theirs)').and.to.include('<vitrina-defined-elsewhere>');
    expect(said.lines).to.have.length(1);
  });

  it('survives a second copy, and says once that there is one, with both versions', async () => {
    define('defined-twice', element());
    define('defined-twice', element());
    const line = await said.said(/^info \[vitrina\]/u);
    expect(line.split(version)).to.have.length(3);
    define('defined-again', element());
    define('defined-again', element());
    await notice('copies', {});
    expect(said.lines).to.have.length(1);
  });

  it('gives no second name to what is named for us already', () => {
    define('vitrina-defined', element());
    expect(customElements.get('vitrina-vitrina-defined')).to.equal(undefined);
  });
});
