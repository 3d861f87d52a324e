import type { CommandMessages } from './command.js';

export const en: CommandMessages = {
  usage: `Usage: vitrina prerender DATA.json [options]
       vitrina prerender DATA.json --page PAGE.html [--page …] [--check]

Writes what an element shows as HTML, so that the page has it from the start.

  --element NAME     panel-summary unless told otherwise
  --panel, --experience, --layout …
                     the attributes of the element, by their names
  --lang es|pt-BR|en language of the labels; else that of the data
  --src ADDRESS      that of the data, as the page has it; else the name of the file
  --base FOLDER      that of Vitrina on the site: /vitrina/ unless told otherwise
  --url ADDRESS      that of the page, for the structured data
  --print WHAT       snippet (all there is to paste), article or json-ld
  --out FILE         instead of showing it on the screen

  --page PAGE        writes the text into the elements of a page that is there already
  --check            writes nothing: says so if a page has fallen behind`,
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
  issues: {
    one: '{n} value is wrong and left out:',
    other: '{n} values are wrong and left out:',
  },
};
