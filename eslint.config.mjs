import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { importDirection } from './scripts/eslint-import-direction.mjs';

/** Lit directives that bypass escaping or `style-src 'self'`. */
const forbiddenDirectives = {
  patterns: [
    {
      regex: String.raw`^lit(-html)?/(directives/)?(style-map|unsafe-html|unsafe-svg|unsafe-mathml|static(-html)?)(\.js)?$`,
      message: 'Templates are escaped, static and free of style attributes.',
    },
  ],
  paths: [
    { name: 'lit', importNames: ['unsafeCSS'], message: 'Write the rule in css``.' },
    {
      name: '@lit/reactive-element',
      importNames: ['unsafeCSS'],
      message: 'Write the rule in css``.',
    },
  ],
};

const inTemplate = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name=${tag}] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;

const forbiddenInSource = [
  {
    selector: inTemplate('/^css$/', String.raw`/[\d.]rem\b/i`),
    message: 'em or px: a host page may have set the size of the root to anything.',
  },
  {
    selector: inTemplate('/^(html|svg)$/', String.raw`/(^|\s)\.?style\s*=/i`),
    message: "A style attribute is blocked by style-src 'self': use a class and a custom property.",
  },
  {
    selector: inTemplate('/^(html|svg)$/', String.raw`/\.(inner|outer)HTML\s*=/i`),
    message: 'Text from data is never markup.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|cssText)$/]',
    message: 'Text from data is never markup: use a template, or textContent.',
  },
];

const skippedTests = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite|context)$/][property.name=/^(skip|todo|fixme)$/]',
    message: 'A test runs or does not exist.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'A test runs or does not exist.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'storybook-static',
    'test-results',
    'playwright-report',
    'integrations',
    // These import packages that are not installed here; test/packages checks them.
    'types',
    'test/packages/apps',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A signal's reason can be anything; it is passed on unchanged.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'Buffer',
          'clearTimeout',
          'console',
          'fetch',
          'module',
          'performance',
          'process',
          'setTimeout',
          'URL',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // WebKit drops the role of a list without bullets unless it is explicit.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/quoted-expressions': 'error',
      // This is Lit's convention: super is called, and static fields come first in element files.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { local: { rules: { 'import-direction': importDirection } } },
    rules: {
      'local/import-direction': 'error',
      // A hint that a file may have two jobs. It warns and never fails: a tidy long file may stay.
      'max-lines': ['warn', 300],
      'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
      'no-restricted-imports': ['error', forbiddenDirectives],
      'no-restricted-syntax': ['error', ...forbiddenInSource],
    },
  },
  {
    // The only place where unknown data becomes typed: the tolerant reader and the quick check
    // before it.
    files: ['src/dataset/{fits,patterns,read/{found,mend,marks}}.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': ['error', { fix: false }],
      'no-restricted-syntax': ['error', ...skippedTests],
      // Chai's assertions are getters; node:test returns promises that need no await; a test may do
      // what a page does (document.write).
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      // Tests break data on purpose and replace methods of objects.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            // It is typed as a promise only because of DOM snapshots; accessible() really is one.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
