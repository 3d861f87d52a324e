import type { Findings } from './findings.js';

export const en: Findings = {
  'misspelt-tag': 'there is no such tag, so that nothing is shown.',
  'unknown-name': 'data-vitrina does not name an element.',
  'not-closed': '</{tag}> is missing: without it, what follows on the page disappears.',
  'in-paragraph': 'stands in a paragraph (<p>): take it out, or write a <div> in place of the <p>.',
  'unknown-attribute': 'there is no attribute {name}; it is ignored.',
  'needs-data': 'the attribute {name} lacks data- before it: data-{name}.',
  'unknown-value': '{name} does not take "{value}", which is ignored.',
  'wrong-number': '{name}="{value}": has to be a whole number from {from}[ to {to}].',
  quotes: '{name} has curly quotes (“ ”): write straight ones (").',
  'no-place-for-id': '{name}="{value}" has no {id}, the place of the id in the address.',
  'no-source':
    'does not say where the data is: add {attribute}. If a program on the page gives it the data, all is well.',
  'missing-file': 'there is no file {file}, which the page calls {address}.',
  'unknown-id': '{name}: the data does not have "{value}".',
  'not-module':
    'the <script> of vitrina.js lacks type="module". If the CMS takes it away, use vitrina.classic.js.',
  'no-fallback':
    'Better write a text or a link inside: it is seen until the data has come, and when something fails. The command prerender writes it.',
  'no-script':
    'Better see that the template of the site has the <script> line of Vitrina: this page does not.',
  meant: 'Probably {meant}.',
  names: 'It can be: {names}.',
  unchecked: 'Not checked: {address} {why}',
  needsRoot: 'begins with /; --root says which folder is the root of the site.',
  elsewhere: 'is on another site.',
  clean: '{file}: nothing to mend. Elements: {count}.',
  nothing: '{file} has no element of Vitrina.',
};
