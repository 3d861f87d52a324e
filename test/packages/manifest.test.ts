import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownTags, tags } from '../../src/embedding/elements.js';
import { optionsIn } from '../../src/prerender/articles.js';
import { readInstalled } from './support/place.js';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly {
    readonly name: string;
    readonly attribute?: string;
    readonly type?: { readonly text: string };
  }[];
}

const { modules } = readInstalled('dist/custom-elements.json') as {
  modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
};

const className = (tag: string) =>
  tag
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') + 'Element';

/** The words of a type that is a union of words; undefined for any other type. */
function wordsOf(type = ''): string[] | undefined {
  const texts = type.split(' | ');
  if (!texts.every((text) => text.startsWith("'") && text.endsWith("'"))) return undefined;
  return texts.map((text) => text.slice(1, -1));
}

describe('the manifest', () => {
  it('has every tag as the class of its name, in the module of its name', () => {
    const found = modules.flatMap(({ path, declarations }) =>
      declarations.flatMap(({ name, tagName }) => (tagName ? [{ path, name, tagName }] : [])),
    );
    const expected = tags.map((tag) => ({
      path: `dist/esm/elements/${tag}/${tag}.js`,
      name: className(tag),
      tagName: tag,
    }));
    const byTag = (one: { tagName: string }, other: { tagName: string }) =>
      one.tagName < other.tagName ? -1 : 1;
    assert.deepEqual(found.sort(byTag), expected.sort(byTag));
  });

  for (const tag of shownTags) {
    it(`has for the attributes of ${tag} the words that the check of a page knows`, () => {
      const { members = [] } =
        modules.flatMap(({ declarations }) => declarations).find((one) => one.tagName === tag) ??
        assert.fail(`${tag} is missing`);
      const checked = members.flatMap(({ attribute, type }) => {
        const words = wordsOf(type?.text);
        if (!attribute || !words) return [];
        const allowed = optionsIn(tag).get(attribute)?.allowed;
        assert.ok(allowed && 'words' in allowed, attribute);
        assert.deepEqual([...allowed.words].sort(), words.sort(), attribute);
        return [attribute];
      });
      assert.ok(checked.includes('loading'), checked.join());
    });
  }
});
