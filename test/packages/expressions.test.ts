import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { place } from './support/place.js';

interface Recheck {
  checkSync(
    source: string,
    flags: string,
    options: { timeout: number },
  ): { status: 'safe' | 'vulnerable' | 'unknown'; complexity?: { summary: string } };
}

interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** In JavaScript alone: the other backends are programs, one of them of Java. */
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = createRequire(join(place, 'package.json'))('recheck') as Recheck;

/** The regular expressions of a file: literals, and what is given to `RegExp` as text. */
function expressionsOf(path: string): Expression[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const at = `${path}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      const [source, flags] = node.arguments ?? [];
      const texts = [source, flags].map((one) =>
        !one ? '' : ts.isStringLiteralLike(one) ? one.text : undefined,
      );
      // What is put together at run time is written down here, with what it may be put together of.
      found.push({ at, source: texts[0] ?? builtBy(at, node), flags: texts[1] ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const builtBy = (at: string, node: ts.Node): string =>
  assert.fail(`${at} puts an expression together, which nobody can check: ${node.getText()}`);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

describe('the regular expressions of src', () => {
  it('take no longer than the text is long', () => {
    const expressions = files.flatMap(expressionsOf);
    assert.ok(expressions.length > 20, String(expressions.length));
    const slow = expressions.flatMap(({ at, source, flags }) => {
      const { status, complexity } = checkSync(source, flags, { timeout: 20_000 });
      return status === 'safe'
        ? []
        : [`${at} /${source}/${flags}: ${complexity?.summary ?? status}`];
    });
    assert.deepEqual(slow, []);
  });
});
