type Expected =
  'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'more or end' | 'nothing';

const space = /[\t\n\r ]*/y;
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/**
 * The position of the first syntax error in a JSON text (RFC 8259); the text's length if it only
 * ends too early. Engines do not report the position, or each in its own words.
 */
export function slipIn(json: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = endOf(space, json, 0); at < json.length; at = endOf(space, json, at)) {
    const sign = json.charAt(at);
    let end = at + 1;
    if (sign === '"') {
      end = endOf(text, json, at);
      if (json.charAt(end) !== '"') return end;
      end++;
    } else if (!'{}[]:,'.includes(sign)) {
      end = endOf(scalar, json, at);
    }
    const next: Expected | undefined = end > at ? follow(expected, sign, open) : undefined;
    if (!next) return at;
    expected = next;
    at = end;
  }
  return json.length;
}

/** What must follow a character or the start of a value; undefined if it is not allowed here. */
function follow(expected: Expected, sign: string, open: string[]): Expected | undefined {
  const inside = open.at(-1);
  switch (sign) {
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'more or end') return undefined;
      return inside === '{' ? 'key' : 'value';
    case '}':
    case ']':
      if (inside !== (sign === '}' ? '{' : '[') || !expected.endsWith('or end')) return undefined;
      open.pop();
      return afterValue(open);
    case '"':
      if (expected.startsWith('key')) return 'colon';
      break;
  }
  if (expected !== 'value' && expected !== 'item or end') return undefined;
  if (sign !== '{' && sign !== '[') return afterValue(open);
  open.push(sign);
  return sign === '{' ? 'key or end' : 'item or end';
}

function afterValue(open: readonly string[]): Expected {
  return open.length ? 'more or end' : 'nothing';
}

function endOf(pattern: RegExp, json: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(json)?.[0].length ?? 0);
}
