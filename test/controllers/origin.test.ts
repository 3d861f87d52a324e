import { expect } from '@open-wc/testing';
import { bring, type DataCarrier } from '../../src/controllers/origin.js';
import { Fault } from '../../src/fault.js';
import { pretendFile } from '../support/files.js';
import { place } from '../support/mount.js';

const never = () => new AbortController().signal;
const inline = (name: string) => `<script type="application/json">{"from":"${name}"}</script>`;

interface Sources {
  readonly data?: unknown;
  readonly src?: string;
  readonly inline?: boolean;
}

/** An element with these sources in a `vitrina-data` with those. */
function carrier(own: Sources, around?: Sources): DataCarrier {
  const into = place();
  const give = (element: DataCarrier, name: string, { data, src, inline: child }: Sources) => {
    if (data !== undefined) element.data = data;
    if (src !== undefined) element.setAttribute('src', src);
    if (child) element.insertAdjacentHTML('beforeend', inline(name));
    return element;
  };
  const provider = around && give(document.createElement('vitrina-data'), 'around', around);
  const element = give(document.createElement('x-carrier'), 'own', own);
  (provider ?? into).append(element);
  if (provider) into.append(provider);
  return element;
}

const valueOf = async (element: DataCarrier) => (await bring(element, never(), false)).value;

describe('bring', () => {
  const data = { from: 'data' };
  const file = () => {
    const { src, answer } = pretendFile();
    answer({ from: 'src' });
    return src;
  };

  it('prefers data to src, src to inline, and its own to what is around it', async () => {
    const all: Sources = { data, src: file(), inline: true };
    expect(await valueOf(carrier(all, all))).to.equal(data);
    expect(await valueOf(carrier({ src: file(), inline: true }, all))).to.deep.equal({
      from: 'src',
    });
    expect(await valueOf(carrier({ inline: true }, all))).to.deep.equal({ from: 'own' });
    expect(await valueOf(carrier({}, all))).to.equal(data);
    expect(await valueOf(carrier({}, { src: file(), inline: true }))).to.deep.equal({
      from: 'src',
    });
    expect(await valueOf(carrier({}, { inline: true }))).to.deep.equal({ from: 'around' });
  });

  it('asks for nothing that it does not need', async () => {
    const unused = pretendFile();
    await valueOf(carrier({ data, src: unused.src }, { src: unused.src }));
    await valueOf(carrier({ inline: true }, { src: unused.src }));
    expect(unused.requests).to.equal(0);
  });

  it('takes an empty or blank src for none', async () => {
    expect(await valueOf(carrier({ src: ' \n', inline: true }))).to.deep.equal({ from: 'own' });
  });

  it('takes data for what it is, be it text', async () => {
    expect(await valueOf(carrier({ data: '/text.json' }))).to.equal('/text.json');
  });

  it('resolves a src against the page, and addresses in the data against the src', async () => {
    const { src, answer } = pretendFile();
    answer(data);
    const relative = ` .${new URL(src).pathname} `;
    const arrival = await bring(carrier({ src: relative }), never(), false);
    expect([arrival.src, arrival.base]).to.deep.equal([src, src]);
  });

  it('resolves addresses in inline data and in objects against the page', async () => {
    for (const sources of [{ data }, { inline: true }]) {
      const arrival = await bring(carrier(sources), never(), false);
      expect([arrival.src, arrival.base]).to.deep.equal(['', document.baseURI]);
    }
  });

  it('parses inline data once for all who share it', async () => {
    const one = carrier({}, { inline: true });
    const other = document.createElement('x-carrier');
    one.after(other);
    expect(await valueOf(other)).to.equal(await valueOf(one));
  });

  it('parses it again once the page has changed it', async () => {
    const element = carrier({ inline: true });
    await valueOf(element);
    const script = element.querySelector('script') ?? expect.fail();
    script.textContent = '{"from":"anew"}';
    expect(await valueOf(element)).to.deep.equal({ from: 'anew' });
  });

  const faults: [string, Sources, string, object][] = [
    ['nothing is there', {}, 'missing-source', {}],
    ['the address is none', { src: 'https://' }, 'missing-source', { src: 'https://' }],
  ];
  for (const [what, own, code, params] of faults) {
    it(`fails with ${code} where ${what}`, async () => {
      const error = await bring(carrier(own), never(), false).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Fault);
      expect(error).to.deep.include({ code, params });
    });
  }

  it('rejects with the reason of its signal', async () => {
    const { src } = pretendFile();
    const leaving = new AbortController();
    const arrival = bring(carrier({ src }), leaving.signal, false);
    leaving.abort('gone');
    expect(await arrival.catch((reason: unknown) => reason)).to.equal('gone');
  });
});
