import type { DiagnosisMessages, FrameMessages } from '../messages.js';

const slip =
  'JSON with a mistake[ at line {line}][, column {column}][, after the arrow: {excerpt}]';

export const messages: DiagnosisMessages = {
  /** The language of these words: they may replace those of a language that could not be loaded. */
  locale: 'en',
  asked: 'Asked for: {asked}',
  came: 'Got',
  change: 'What to change',
  inline: 'the JSON written inside the element',
  stale: 'The update failed: this is the last version that was loaded.',
  visitors: {
    'missing-source':
      'This page does not say where its data comes from. Please tell those who run the site.',
    'bad-address':
      'The address of the data is misspelt on this page. Please tell those who run the site.',
    'network-or-cors': 'The data could not be loaded. Please check the connection and try again.',
    'page-from-disk': 'A page opened from the disk cannot read the data file.',
    'blocked-by-csp':
      'The security settings of this page do not let the data in. Please tell those who run the site.',
    http: 'The site did not deliver the data. Please try again in a few minutes.',
    timeout: 'The site is taking too long to answer. Please try again in a few minutes.',
    'not-json': 'The data file cannot be read. Please tell those who run the site.',
    'wrong-schema':
      'The data file is not in the expected format. Please tell those who run the site.',
    'unsupported-version':
      'The data file is of a version that this page cannot read yet. Please tell those who run the site.',
    'id-not-found': 'This item was not found in the data file.',
    'id-missing': 'This page does not say which item to show.',
    'too-large': 'The data file is too large to be shown. Please tell those who run the site.',
    internal: 'Something failed while showing the information. Please try again.',
  },
  faults: {
    'missing-source': {
      came: 'nothing: the element has no {srcName}, no <script type="application/json"> inside it, no <vitrina-data> around it and no data property.',
      change:
        'give the address of the data file in {srcName}, for example [<div data-vitrina="{placeholder}" data-src="/data/panel-02.json">…</div>|<{tag} src="/data/panel-02.json"></{tag}>].',
    },
    'bad-address': {
      came: 'an address that cannot be understood: {src}',
      change: 'write a full address (https://…) or a path on the site (/data/…) in {srcName}.',
    },
    'disk-address': {
      came: 'an address on the disk of a computer or on its network, not on a site: {src}',
      change:
        'upload the file to the site and write its web address in {srcName}, for example /data/panel-02.json.',
    },
    'quoted-address': {
      came: 'an address with curly quotes: {src}',
      change:
        'type the quotes around {srcName} again: straight ("), not curly (“ ”). They usually come from text copied out of a word processor.',
    },
    'network-or-cors': {
      came: 'no answer that the browser lets us read.',
      change:
        'open that address in another tab. If it opens, a permission is missing: the server [{origin}|of the data] must answer with the line "Access-Control-Allow-Origin: *". If it does not open, check the address and the server. Copying the file to the same server as the page works too.[ On this page another script has replaced {wrapped}, which asks for the data: try without that script too.]',
    },
    'no-answer': {
      came: 'no answer from the server.',
      change:
        'open that address in another tab. If it does not open, check the server and its certificate. If it does, check the connection, redirects to another server and content blockers in the browser.[ On this page another script has replaced {wrapped}, which asks for the data: try without that script too.]',
    },
    insecure: {
      came: 'nothing: the page uses https, the address of the data uses http, and browsers do not mix them.',
      change: 'use the same address with https:// in {srcName}, or an address on the site itself.',
    },
    'page-from-disk': {
      came: 'nothing: the page was opened from the disk, and then the browser does not let it read data files.',
      change:
        'upload the page and the file to a site and open it there. To see it from the disk, write the data inside the element, in a <script type="application/json">, as in the page that comes in the zip of Vitrina.',
    },
    'blocked-by-csp': {
      came: 'nothing: the content security policy (CSP) of the page forbids it[, in the directive {directive}].',
      change:
        'allow the server of the data in the header Content-Security-Policy: connect-src {allow}',
    },
    http: {
      came: 'an error[: HTTP {status}].',
      change: 'open that address in another tab and look at the error log of the server.',
    },
    'http-missing': {
      came: 'HTTP {status}: there is no file at that address.',
      change:
        'check the path in {srcName}, its capital letters and its extension. A path that does not begin with / is counted from the address of [{frame}, not of the page around the frame|the page].',
    },
    'http-forbidden': {
      came: 'HTTP {status}: the server does not let the file be read.',
      change:
        'make the file and its folder publicly readable, and remove the password if it has one.',
    },
    'http-server': {
      came: 'HTTP {status}: the server failed or is overloaded.',
      change: 'try later; if it goes on, look at the error log of the server.',
    },
    timeout: {
      came: 'no complete answer[ in {seconds} seconds| in time].',
      change:
        'open that address in another tab and see how long it takes; turn on compression on the server or make the file smaller.',
    },
    'not-json': {
      came: 'something that is not JSON[ ({contentType})][; it begins: {start}]',
      change:
        'run the file through a JSON validator. Most often it is a comma too many or too few, or curly quotes (“ ”) instead of straight ones (").',
    },
    'json-slip': {
      came: slip,
      change:
        'mend the file at that place. Most often it is a comma too many or too few, a brace that is not closed, or curly quotes (“ ”) instead of straight ones (").',
    },
    'json-cut': {
      came: 'JSON that ends too soon[, in line {line}][, column {column}][, at the arrow: {excerpt}]',
      change:
        'upload the file again: often only a part of it has arrived. If it is whole, a brace, a bracket or quotes are not closed.',
    },
    'json-comment': {
      came: slip,
      change: 'remove the comments (// … and /* … */): JSON has none.',
    },
    'json-comma': {
      came: slip,
      change:
        'remove the comma before the arrow: there is none after the last value of a list or an object.',
    },
    'json-quotes': {
      came: slip,
      change:
        'write straight double quotes ("): single (\') and curly ones (“ ”) do not enclose a text or a name.',
    },
    'json-joint': {
      came: slip,
      change:
        'add the missing comma between one value and the next, before the arrow. If the arrow is in the middle of a text, quotes inside it are written \\".',
    },
    'json-open': {
      came: slip,
      change:
        'close the text of that line with a quote ("). If the text has several lines, write \\n where each of them ends.',
    },
    'not-json-empty': {
      came: 'nothing: the content is empty.',
      change:
        'check that the file, or the <script> inside the element, was not left empty.[ On this page another script has replaced {wrapped}, which asks for the data: try without that script too.]',
    },
    'not-json-html': {
      came: 'an HTML page instead of JSON[ ({contentType})][; it begins: {start}]',
      change:
        'check the path in {srcName}: this is usually the error page or the login page of the site. The address must open the file itself, not the page it is downloaded from.',
    },
    'wrong-schema': {
      came: 'JSON that is not a Vitrina dataset[; at {path}][; expected {expected}][; found {found}].',
      change:
        'the file must be an object { … } with "formatVersion": "1.0", "id", "title", "language" and at least one panel in "panels" or one experience in "experiences". The JSON Schema of Vitrina can validate it.',
    },
    'nothing-left': {
      came: 'a file of which nothing can be shown: no panel and no experience is complete.',
      change: 'begin with the first error[, at {path}][: {reason}]',
    },
    'unsupported-version': {
      came: 'a file with [formatVersion {found}|an unknown formatVersion][; this copy of Vitrina reads {supported}].',
      change:
        'update the copy of Vitrina that the page uses, or save the data in a version that this copy reads.',
    },
    'id-not-found': {
      came: 'a file that does not have [{attribute}="{id}"|"{id}"].',
      change: 'put one of those it does have in the attribute[ {attribute}][: {ids}].',
    },
    'id-missing': {
      came: 'a file with more than one candidate, and the element does not say which to show.',
      change: 'add the attribute [{attribute}="…"|that names it][, with one of these ids: {ids}].',
    },
    'id-none': {
      came: 'a file that has nothing of what this element shows[ (attribute {attribute}="{id}")].',
      change: 'check that it is the right file and that it has at least one item of that kind.',
    },
    'too-large': {
      came: 'a file larger than [{megabytes} MB|allowed].',
      change:
        'split the data into several files and take out what is not text, for example images written inside the JSON.',
    },
    'too-deep': {
      came: 'JSON with too many levels, one inside another[ (the most is {max})].',
      change: 'check how the file was made: a Vitrina dataset has few levels.',
    },
    'page-not-html': {
      came: 'a page that the server sends as {contentType}; in such a page the browser does not let the elements be drawn.',
      change: 'send the page as text/html.',
    },
    'name-hidden': {
      came: 'an error, because something in the page hides document.{hidden}, a function of the browser: {by}',
      change: 'give it another name.',
    },
    'page-replaced': {
      came: 'an error while drawing[: {detail}]. A script of the page has replaced {replaced}, a function of the browser.',
      change:
        'find that script and open the page without it. If it works then, report to those who provide it; else report to the Vitrina project with this message.',
    },
    internal: {
      came: 'an error while showing the data[: {detail}].',
      change:
        'this is a fault of Vitrina, not of the page. Please report it to the project with this message and the data file.',
    },
  },
  issues: {
    missing: 'a required value is missing[: {expected}].',
    'wrong-type': 'wrong type[; expected {expected}][; found {found}].',
    'wrong-value': 'not a valid value[: {found}][; expected {expected}].',
    'unknown-term':
      '[{found}|the value] is not one of the possible values[ ({expected})]; it is shown as "other".',
    'duplicate-id': 'repeated id[: {id}][, in {collection}]. Each id must be unique.',
    'dangling-reference':
      '[{id}|the id] does not exist[ in {collection}]. Add it or remove the reference.',
    'dropped-reference':
      '[{id}|what this refers to] cannot be shown, because of the mistake[ in {because}] told above. Once that is mended, the reference works again.',
    cycle:
      'the reference[ to {id}] leads back to where it started. Remove one of those in the circle.',
    'impossible-date':
      '[{found}|the date] is not in the calendar. The format is YYYY, YYYY-MM or YYYY-MM-DD.',
    'end-before-start': 'the end date[ ({found})] is before the start date[ ({start})].',
    'lost-letters':
      'there are lost letters[: {found}]. The file was converted earlier with another encoding: correct the signs � in the text, or save the original again as UTF-8.',
  },
  kinds: {
    nothing: 'nothing',
    null: 'null',
    list: 'a list',
    object: 'an object',
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    id: 'an id (lower-case letters, digits and hyphens)',
    language: 'a language tag, such as es or pt-BR',
    date: 'a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    country: 'a country code of two letters, such as AR',
    subdivision: 'a code of a province or region, such as AR-X',
    url: 'a web address without spaces',
    currency: 'a currency code, such as USD',
    email: 'an e-mail address',
    wikidata: 'a Wikidata identifier, such as Q414',
    version: 'a version number, such as 1.0',
    path: 'the path of a field, such as topics/1',
    dataset: 'a dataset',
  },

  notices: {
    foreign:
      '<{tag}> already belongs to another component of this page{owner}. What to change: to show Vitrina’s, write <vitrina-{tag}>…</vitrina-{tag}> or <div data-vitrina="{tag}">…</div>.',
    copies:
      'The page loads Vitrina more than once: version {first} and version {second}. Each element is of the copy that came first. What to change: keep only one of the <script> tags.',
    missing:
      '{file} did not come, or not whole, or this happened to one of the files that it uses. What to change: upload that file again or, better, the whole folder chunks; if it is complete already, empty the cache of the site, which keeps files of another version: that of its optimisation plugin, its CDN or its proxy. Until then <{tag}> shows the text that the page has inside it; the file is asked for again with the next <{tag}> and when the connection is back.',
    stopped:
      '{file} came, but failed while it ran: {detail}. What to change: find out whether another script of the page, or the name of an image or a form, replaces something of the browser; if none does, report it to the Vitrina project. Until then <{tag}> shows the text that the page has inside it.',
    missingPart:
      '{file} did not come, or not whole, or this happened to one of the files that it uses. What to change: upload that file again or, better, the whole folder chunks; if it is complete already, empty the cache of the site, which keeps files of another version: that of its optimisation plugin, its CDN or its proxy. Until then everything else is shown.',
    stoppedPart:
      '{file} came, but failed while it ran: {detail}. What to change: find out whether another script of the page, or the name of an image or a form, replaces something of the browser; if none does, report it to the Vitrina project. Until then everything else is shown.',
    unknown:
      'data-vitrina="{name}" does not name an element of Vitrina. What to change: write one of these: {tags}.',
    quotes:
      '{attribute} came with typographic quotes, or with too many; it was read as {value}. What to change: write straight quotes (").',
  },
};

/** For `iframe.html`, which uses nothing else from this file. */
export const frame: FrameMessages = {
  visitors: {
    'unknown-element':
      'The address of this frame does not say what to show. Whoever runs the site can be told.',
    'missing-source':
      'The address of this frame does not say where the data is. Whoever runs the site can be told.',
    'foreign-source':
      'This frame asks for data from a site that is not among those allowed. Whoever runs the site can be told.',
    unavailable: 'This content could not be loaded. The page can be reloaded.',
  },
  notices: {
    'unknown-element':
      'the address of the frame does not name an element of Vitrina[; it says element={element}]. What to change: write one of these in element: {tags}.',
    'missing-source':
      'the address of the frame does not say where the data is. What to change: add src with the address of the file, for example iframe.html?element={element}&src=/data/panel-02.json',
    'foreign-source':
      'the frame asks for data of {source}, and only those of {origins} are let in. What to change: copy the file to this site or, in the line Content-Security-Policy of iframe.html, add its site[, {origin},] to connect-src (and to img-src if it brings images).',
    ignored:
      'iframe.html ignored: {names}. What to change: take it out of the address of the frame, or correct it. <{element}> takes {known}, beside src, lang and identity ({identities}); link-template only to sites that are let in.',
    unavailable:
      'vitrina.js did not come, or could not be run. What to change: upload the whole folder again and open {script} in another tab, which must show code.',
  },
};
