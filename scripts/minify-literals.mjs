// Minifies css`` and html`` templates without changing what they draw. A run of white space becomes
// one space, never none, so words stay separate.
import { Features, transform as minifyCss } from 'lightningcss';
import ts from 'typescript';

/** The oldest supported browsers. Container queries set this limit. */
export const browserFloor = { chrome: 108, edge: 108, firefox: 110, safari: '16.4' };

/** The same in the format of Lightning CSS: major and minor version in one number. */
export const cssTargets = Object.fromEntries(
  Object.entries(browserFloor).map(([name, version]) => {
    const [major, minor = 0] = String(version).split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);

/**
 * Minifies a style sheet for these browsers. light-dark() stays, because its polyfill would not
 * follow the page.
 */
export function minifySheet(code, filename) {
  const { code: small } = minifyCss({
    filename,
    code: Buffer.from(code),
    minify: true,
    targets: cssTargets,
    exclude: Features.LightDark,
  });
  return String(small);
}

/** A Vite plugin. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    apply: 'build',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)`/u.test(code)) return null;
      return { code: minifyTemplates(code, id), map: null };
    },
  };
}

/** Returns the source with its tagged templates minified. */
export function minifyTemplates(code, fileName = 'module.js') {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const tag = node.tag.text;
      const parts = partsOf(node.template);
      const texts = parts.map((part) => code.slice(part.start, part.end));
      const smaller =
        tag === 'css'
          ? minifyCssParts(texts, fileName)
          : tag === 'html' || tag === 'svg'
            ? minifyHtmlParts(texts)
            : texts;
      parts.forEach((part, index) => edits.push({ ...part, text: smaller[index] }));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** The positions of a template's static parts in its file, without their delimiters. */
function partsOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    return [{ start: template.getStart() + 1, end: template.end - 1 }];
  }
  const { head, templateSpans } = template;
  return [
    { start: head.getStart() + 1, end: head.end - 2 },
    ...templateSpans.map(({ literal }) => ({
      start: literal.getStart() + 1,
      end: literal.end - (ts.isTemplateTail(literal) ? 1 : 2),
    })),
  ];
}

function minifyCssParts(texts, fileName) {
  // `${shared}` may only stand where a rule may stand; an at-rule would not parse anywhere else.
  const mark = (index) => `@vitrina-part-${index};`;
  const joined = texts.map((text, index) => (index ? mark(index) + text : text)).join('');
  if (joined.includes('\\')) throw new Error(`${fileName}: write the character, not its escape`);
  const parts = minifySheet(joined, fileName).split(/@vitrina-part-\d+;/u);
  if (parts.length !== texts.length) {
    throw new Error(`${fileName}: an expression in css\`\` stands for whole rules only`);
  }
  return parts;
}

/** A minimal HTML tokenizer: it separates text, tags and quoted values. */
function minifyHtmlParts(texts) {
  let state = 'text';
  let verbatim = false;
  return texts.map((text) => {
    let out = '';
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at];
      if (state === 'text' && text.startsWith('<!--', at)) {
        const end = text.indexOf('-->', at);
        if (end < 0) throw new Error('an expression in an HTML comment');
        at = end + 2;
        continue;
      }
      if (state === '"' || state === "'") {
        if (character === state) state = 'tag';
        out += character;
        continue;
      }
      const folds = state === 'tag' || !verbatim;
      if (folds && /\s/u.test(character) && character !== '\u00a0') {
        let end = at;
        while (end + 1 < text.length && /[ \t\r\n\f]/u.test(text[end + 1])) end += 1;
        const closes = state === 'tag' && text[end + 1] === '>';
        if (!closes && !out.endsWith(' ')) out += ' ';
        at = end;
        continue;
      }
      if (state === 'text' && character === '<' && /[a-z/]/iu.test(text[at + 1] ?? '')) {
        // Their white space is significant, up to the next tag.
        verbatim = /^<(?:pre|textarea)\b/iu.test(text.slice(at));
        state = 'tag';
      } else if (state === 'tag' && character === '>') state = 'text';
      else if (state === 'tag' && (character === '"' || character === "'")) state = character;
      out += character;
    }
    return out;
  });
}
