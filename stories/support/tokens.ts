import tokens from '../../src/styles/tokens.json' with { type: 'json' };
import { isRecord } from './record.js';

export interface Token {
  /** `--vitrina-color-text` */
  readonly name: string;
  readonly isColor: boolean;
  /** Its default as the style sheets have it. */
  readonly css: string;
}

/** What each is called in Spanish; the file of tokens is in English, for design tools. */
const names: Readonly<Record<string, string>> = {
  '--vitrina-color-text': 'Texto',
  '--vitrina-color-muted': 'Texto secundario',
  '--vitrina-color-accent': 'Acento: enlaces, códigos, controles',
  '--vitrina-color-on-accent': 'Lo que se escribe sobre el acento',
  '--vitrina-color-surface': 'Fondo',
  '--vitrina-color-border': 'Líneas entre partes',
  '--vitrina-color-focus': 'Contorno del foco',
  '--vitrina-font-family': 'Letra del texto',
  '--vitrina-font-heading': 'Letra de los títulos',
  '--vitrina-font-weight-heading': 'Peso de los títulos',
  '--vitrina-size-base': 'Tamaño del texto',
  '--vitrina-space': 'Espacio alrededor de los avisos',
  '--vitrina-radius': 'Esquinas de las imágenes',
  '--vitrina-border-width': 'Grosor de las líneas',
  '--vitrina-measure': 'Largo máximo de un renglón',
};

/** The Spanish name of a custom property: a token without one is a token nobody has explained. */
export function tokenName(property: string): string {
  const name = names[property];
  if (!name) throw new Error(`${property} has no name in Spanish`);
  return name;
}

function cssOf(value: unknown, extensions: unknown): string {
  const own = isRecord(extensions) && isRecord(extensions['vitrina']) && extensions['vitrina'];
  if (own && typeof own['css'] === 'string') return own['css'];
  if (typeof value === 'number') return String(value);
  // `{vitrina.color.accent}` names another token.
  if (typeof value === 'string') {
    return value.replace(/^\{(.+)\}$/u, (_, path: string) => `var(--${path.replaceAll('.', '-')})`);
  }
  if (!isRecord(value)) return '';
  if (typeof value['hex'] === 'string') return value['hex'];
  return typeof value['value'] === 'number' ? `${value['value']}${String(value['unit'])}` : '';
}

function tokensIn(group: Readonly<Record<string, unknown>>, path: string): readonly Token[] {
  if ('$value' in group) {
    const css = cssOf(group['$value'], group['$extensions']);
    return [{ name: path, isColor: path.startsWith('--vitrina-color-'), css }];
  }
  return Object.entries(group).flatMap(([key, value]) =>
    isRecord(value) && !key.startsWith('$') ? tokensIn(value, `${path}-${key}`) : [],
  );
}

/** The custom properties of the public API, from the file of tokens. */
export const allTokens = tokensIn(tokens, '-');
