import { readFileSync } from 'node:fs';
import { fullDataset } from '../../dataset/support/full.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Kind = 'text' | 'link';

interface Shape {
  $ref?: string;
  type?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../data/vitrina-dataset.schema.json', import.meta.url), 'utf8'),
) as Shape & { $defs: Record<string, Shape> };

/**
 * Which attack a field allows. Fields that are neither free text nor addresses are restricted by
 * their format.
 */
function kindOf(shape: Shape): Kind | undefined {
  if (shape.$ref === '#/$defs/url') return 'link';
  return shape.type === 'string' && shape.pattern === String.raw`\S` ? 'text' : undefined;
}

const resolved = ({ $ref, ...shape }: Shape): Shape =>
  $ref ? (schema.$defs[$ref.slice('#/$defs/'.length)] ?? {}) : shape;

function fits(shape: Shape, value: Json): boolean {
  const { type, properties, additionalProperties } = resolved(shape);
  if (Array.isArray(value)) return type === 'array';
  if (typeof value !== 'object' || !value) return type === typeof value;
  if (type !== 'object') return false;
  return additionalProperties
    ? true
    : Object.keys(value).every((key) => Object.hasOwn(properties ?? {}, key));
}

/** A dataset that fills every field of the schema, with each text and link replaced. */
export function hostileDataset(attack: Record<Kind, (path: string) => string>): {
  data: Json;
  attacked: Set<string>;
} {
  const attacked = new Set<string>();
  const walk = (value: Json, shape: Shape, path: string): Json => {
    const kind = kindOf(shape);
    if (kind && typeof value === 'string') {
      attacked.add(path);
      return path === '$schema' ? value : attack[kind](path);
    }
    const { anyOf, items, properties, additionalProperties } = resolved(shape);
    if (anyOf) {
      const branch = anyOf.find((one) => fits(one, value));
      return branch ? walk(value, branch, path) : value;
    }
    if (Array.isArray(value)) return items ? value.map((one) => walk(one, items, path)) : value;
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const own = properties?.[key] ?? additionalProperties;
        const at = properties?.[key] ? `${path}/${key}`.replace(/^\//u, '') : path;
        return [key, own ? walk(inner, own, at) : inner];
      }),
    );
  };
  const data = JSON.parse(JSON.stringify(fullDataset())) as Json;
  return { data: walk(data, schema, ''), attacked };
}

/** Every text and link of the schema, by its path. */
export function attackable(shape: Shape = schema, path = ''): string[] {
  if (kindOf(shape)) return [path];
  const { anyOf = [], items, properties = {}, additionalProperties } = resolved(shape);
  return [
    ...anyOf.flatMap((one) => attackable(one, path)),
    ...(items ? attackable(items, path) : []),
    ...(typeof additionalProperties === 'object' ? attackable(additionalProperties, path) : []),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      attackable(inner, path ? `${path}/${key}` : key),
    ),
  ];
}

const run = 'vitrinaTest.ran()';

export const markup = [
  `<img src=x onerror=${run}>`,
  `<script>${run}</script>`,
  `"'><svg onload=${run}>`,
  `</style></script></template><iframe srcdoc="<script>parent.${run}</script>">`,
  `{{constructor.constructor('${run}')()}} \${${run}} <!--?lit$0$--> &lt;b&gt; ]]> \u2028 \u0000`,
].join(' ');

/** A page must not open any of these addresses. */
export const links = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `\u0001javascript:${run}`,
  `java&#115;cript&colon;${run}`,
  `javascript&Tab;:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml,<svg/onload=${run}>`,
  `vbscript:${run}`,
  `blob:http://127.0.0.1/${run}`,
  `file:///etc/passwd`,
  `https://\u202Eexample.org/`,
];

/** Bidirectional controls that reverse the following text and are never closed. */
export const turning = 'Vuelta \u202E\u2067\u202Aatleuv';

/** JSON in which each object has a prototype of its own. */
export function polluted(data: Json): string {
  return JSON.stringify(data).replaceAll(
    /\{"/gu,
    '{"__proto__":{"polluted":true,"url":"javascript:0"},"',
  );
}
