import type { CommandMessages } from '../messages.js';

export const messages: CommandMessages = {
  help: `Usage: vitrina COMMAND [options]

  snippets    prints what to paste into a page to load an element
  prerender   writes what an element shows as HTML, so that the page has it
              from the start
  check       looks at pages that are written and names what is wrong in them

Example:
  vitrina snippets --src /data/panel.json --panel panel-02

vitrina COMMAND --help  shows the options of each
--lang {locales}      changes the language, also of this help

Every command ends with 0 when all is well, with 1 when something is wrong in
the files, and with 2 when the command is.`,
  prerenderHelp: `Usage: vitrina prerender DATA.json [options]
       vitrina prerender DATA.json --page PAGE.html [--page …] [--check]

Writes what an element shows as HTML, so that the page has it from the start.

  --element NAME     panel-summary unless told otherwise
  --panel, --experience, --layout …
                     the attributes of the element, by their names
  --lang {locales} language of the labels; else that of the data
  --src ADDRESS      that of the data, as the page has it; else the name of the file
  --base FOLDER      that of Vitrina on the site; if not given, /vitrina/ and the version
  --url ADDRESS      that of the page, for the structured data
  --print WHAT       snippet (all there is to paste), article or json-ld
  --out FILE         instead of showing it on the screen

  --page PAGE        writes the text into the elements of a page that is there already
  --check            writes nothing: says so if a page has fallen behind

Example:
  vitrina prerender panel-02.dataset.json --src /data/panel-02.dataset.json`,
  unknownOption: 'There is no option {name}.',
  optionValue: 'The option {name} needs a value, or takes none.',
  unexpected: '{name} is one too many.',
  noPage: 'The page to look at is missing.',
  noFile: 'The data file is missing.',
  cannotRead: 'Cannot read {file}: {detail}',
  cannotWrite: 'Cannot write {file}: {detail}',
  notUtf8:
    '{file} is not saved as UTF-8: it was read as Latin-1 (windows-1252). Better save it as UTF-8.',
  pageNotUtf8:
    '{file} is not saved as UTF-8. Save it as UTF-8, or paste into it what the command prints without --page.',
  unknownCommand: 'There is no command {name}. These exist: {names}',
  unknownElement: 'There is no element {name} to write as HTML. These exist: {names}',
  unknownPrint: '--print does not know {name}. It can be: {names}',
  badUrl: '--url is not a whole address (https://…): {url}',
  noElement: 'No element in {file} shows {src}.',
  behind: '{file} has fallen behind. To mend it: the same command without --check.',
  written: '{file}: {tags}',
  snippetsHelp: `Usage: vitrina snippets --src ADDRESS [options]

Prints what to paste into a page, for each way of loading an element.

  --src ADDRESS      of the data, as the page has it
  --base FOLDER      of Vitrina on the site; if not given, /vitrina/ and the version
  --element NAME     panel-summary if not given
  --panel, --experience, --layout …
                     the attributes of the element, by their names
  --lang {locales} language of the labels
  --print WHICH      only one: plain, preload, sri, placeholder or frame

Example:
  vitrina snippets --src /data/panel.json --element experience-card \\
    --experience inversion-privada-callao`,
  checkHelp: `Usage: vitrina check PAGE.html [PAGE.html …] [options]

Looks at what a page has of Vitrina, and changes nothing: misspelt tags and
attributes, values that do not exist, files that are missing, ids that the data
does not have.

  --root FOLDER      the root of the site, to find addresses that begin with /
  --lang {locales} language of the messages

Example:
  vitrina check site/panel.html --root site

Ends with 1 when there is something to mend. What begins with "Better" is
advice only.`,
  plain: 'the least',
  preload: 'the browser asks for all at once; the <link> lines are better in <head>',
  sri: 'one file, which the browser checks before it uses it',
  placeholder: 'for editors that delete tags they do not know',
  frame: 'for pages that let in nothing but frames; without the last line the frame scrolls',
  frameSource: 'In a frame the address of --src has to begin with / or with https://',
  frameTitle: 'Experiences of municipal practice',
  dataLink: 'Data of this content (JSON)',
  noSource: '--src, the address of the data, is missing.',
  noSuchElement: 'There is no element {name}. There are: {names}',
  notItsOwn: '{tag} has no attribute {name}. It has: {names}',
  notBuilt: 'integrity.json is missing; npm run build makes it.',
  issues: {
    one: '{n} value is wrong and left out:',
    other: '{n} values are wrong and left out:',
  },

  findings: {
    'misspelt-tag': 'there is no such tag, so that nothing is shown.',
    'unknown-name': 'data-vitrina does not name an element.',
    'not-closed': '</{tag}> is missing: without it, what follows on the page disappears.',
    'in-paragraph':
      'stands in a paragraph (<p>): take it out, or write a <div> in place of the <p>.',
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
  },
};
