// Data flows in one direction: a file imports only from the folders listed for its own.
import { dirname, join, relative, sep } from 'node:path';

const allowed = {
  dataset: [],
  sources: [],
  styles: [],
  models: ['dataset'],
  i18n: ['dataset'],
  controllers: ['sources', 'dataset', 'models', 'i18n', 'styles', 'views'],
  features: ['controllers', 'dataset', 'models', 'i18n', 'publishing', 'styles', 'views'],
  views: ['models', 'i18n', 'publishing', 'styles'],
  elements: [
    'dataset',
    'embedding',
    'sources',
    'page',
    'models',
    'controllers',
    'features',
    'i18n',
    'styles',
    'views',
    'publishing',
  ],
  publishing: ['models', 'i18n'],
  embedding: [],
  page: ['embedding'],
  importing: ['dataset'],
  checking: [
    'elements',
    'dataset',
    'models',
    'i18n',
    'publishing',
    'embedding',
    'page',
    'prerender',
  ],
  prerender: [
    'elements',
    'features',
    'dataset',
    'models',
    'i18n',
    'views',
    'publishing',
    'embedding',
    'page',
  ],
  cli: [
    'dataset',
    'sources',
    'importing',
    'publishing',
    'prerender',
    'embedding',
    'page',
    'checking',
    'i18n',
  ],
};

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may import from: {{allowed}}. Not from {{to}}.',
      element: 'An element does not import another: share a model, a view or a style sheet.',
      entry: 'An entry is imported by nobody.',
      unknown: 'src/{{from}} has no place in the order of folders yet: give it one.',
    },
  },
  create(context) {
    const root = join(context.cwd, 'src');
    const from = relative(root, context.filename).split(sep);
    if (from[0] === '..') return {};

    const check = (node) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = relative(root, join(dirname(context.filename), specifier)).split(sep);
      const report = (messageId, data) => context.report({ node, messageId, data });

      // Entries may import everything, and everything may import the error type.
      if (from.length === 1 && from[0] !== 'fault.ts') return;
      if (to[0] === 'fault.js') return;
      const folders = from.length === 1 ? [] : allowed[from[0]];
      if (!folders) report('unknown', { from: from[0] });
      else if (to.length === 1) report('entry');
      else if (to[0] === from[0]) {
        const apart = from.length > 2 && to.length > 2 && from[1] !== to[1];
        if (from[0] === 'elements' && apart) report('element');
      } else if (!folders.includes(to[0])) {
        report('direction', {
          from: from[0],
          allowed: folders.join(', ') || 'nothing but fault.ts',
          to: to[0],
        });
      }
    };

    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
