import { expect, fixture, html } from '@open-wc/testing';
import { Fault } from '../../../src/fault.js';
import { inlineJson, parseInline, whenInline } from '../../../src/sources/inline.js';
import { settle } from '../../support/server.js';

const never = () => new AbortController().signal;

function host(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

describe('inlineJson', () => {
  const found: [string, string][] = [
    ['a JSON script', '<script type="application/json">1</script>'],
    ['a type in capitals', '<script type="Application/JSON">1</script>'],
    ['a type with space around it', '<script type=" application/json ">1</script>'],
    ['a type with a charset', '<script type="application/json; charset=utf-8">1</script>'],
    [
      'the first of two',
      '<p></p><script type="application/json">1</script><script type="application/json">2</script>',
    ],
  ];
  for (const [what, markup] of found) {
    it(`finds ${what}`, () => expect(inlineJson(host(markup))?.text).to.equal('1'));
  }

  const missed: [string, string][] = [
    ['one of a child', '<div><script type="application/json">1</script></div>'],
    ['a script of another type', '<script type="application/ld+json">1</script>'],
    ['no script', '<p>1</p>'],
  ];
  for (const [what, markup] of missed) {
    it(`leaves ${what}`, () => expect(inlineJson(host(markup))).to.equal(undefined));
  }
});

describe('parseInline', () => {
  const script = (text: string) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = text;
    return element;
  };

  it('gives the value', () => {
    expect(parseInline(script('\n {"id": "a"}\n'))).to.deep.equal({ id: 'a' });
  });

  const slip = { line: 1, column: 12, excerpt: '{"id": "a",→}', slip: 'comma' };
  for (const [text, more] of [
    ['', {}],
    ['{"id": "a",}', slip],
    ['&quot;', {}],
  ] as const) {
    it(`says that ${JSON.stringify(text)} is not JSON, and where it stood`, () => {
      expect(() => parseInline(script(text)))
        .to.throw(Fault)
        .that.deep.includes({
          code: 'not-json',
          params: { where: 'inline', start: text, ...more },
        });
    });
  }
});

describe('whenInline', () => {
  let page: Document;

  /** A page still arriving: what was written is parsed, and more may come. */
  async function arriving(markup: string): Promise<Element> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="a page"></iframe>`);
    if (!frame.contentDocument) throw new Error('the frame has no document');
    page = frame.contentDocument;
    page.open();
    page.write(`<!doctype html><body><main>${markup}`);
    return page.querySelector('x-host') ?? expect.fail('the host was not parsed');
  }

  /** Whether it is still waiting, after everything that needs no new input has happened. */
  async function waits(promise: Promise<unknown>): Promise<boolean> {
    const late = settle().then(() => 'late');
    return (await Promise.race([promise, late])) === 'late';
  }

  it('resolves at once in a page that has arrived', async () => {
    const element = host('<script type="application/json">1</script>');
    expect((await whenInline(element, never()))?.text).to.equal('1');
    expect(await whenInline(host('<p>none</p>'), never())).to.equal(undefined);
  });

  it('waits for a child the parser has not reached', async () => {
    const script = whenInline(await arriving('<x-host>'), never());
    expect(await waits(script)).to.equal(true);
    page.write('<script type="application/json">{"id":"a"}</script> ');
    expect((await script)?.text).to.equal('{"id":"a"}');
  });

  it('waits for the rest of a text that has begun', async () => {
    const script = whenInline(
      await arriving('<x-host><script type="application/json">{"id":'),
      never(),
    );
    expect(await waits(script)).to.equal(true);
    page.write('"a"}');
    expect(await waits(script)).to.equal(true);
    page.write('</script></x-host><p>');
    expect((await script)?.text).to.equal('{"id":"a"}');
  });

  it('is through when the page is, though nothing follows', async () => {
    const script = whenInline(
      await arriving('<x-host><script type="application/json">{}</script></x-host>'),
      never(),
    );
    expect(await waits(script)).to.equal(true);
    page.close();
    expect((await script)?.text).to.equal('{}');
  });

  it('gives nothing for an element that closes without one', async () => {
    const script = whenInline(await arriving('<x-host>'), never());
    page.write('<p>fallback</p></x-host><p>');
    expect(await script).to.equal(undefined);
  });

  it('is not misled by what the page itself appends meanwhile', async () => {
    const script = whenInline(await arriving('<x-host>'), never());
    page.body.append(page.createElement('aside'));
    expect(await waits(script)).to.equal(true);
    page.write('<script type="application/json">{}</script> ');
    expect((await script)?.text).to.equal('{}');
  });

  it('stops waiting with the reason of its signal', async () => {
    const leaving = new AbortController();
    const script = whenInline(await arriving('<x-host>'), leaving.signal);
    leaving.abort('gone');
    expect(await script.catch((reason: unknown) => reason)).to.equal('gone');
  });

  it('does not begin for one who has left', async () => {
    const reason = await whenInline(host(''), AbortSignal.abort('gone')).catch((e: unknown) => e);
    expect(reason).to.equal('gone');
  });
});
