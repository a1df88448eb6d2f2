/** What an author is told about a file that cannot be published: where, what, how to mend it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { problemLine, readPackFile } from '../../src/content/read-pack-file.ts';

const file = 'content/west-sacramento.yaml';
const source = await readFile(file, 'utf8');

const problemsOf = (text: string) => {
  const result = readPackFile(text, file);
  return 'problems' in result ? result.problems.map(problemLine) : [];
};

/** Each change to the real file, and what its author reads, after the file's name. */
const table: [change: string, from: string | RegExp, to: string, sentence: string][] = [
  [
    'an empty file',
    /^[^]*$/,
    '',
    '1:1: The file is empty; write the fields id, language, title, publisher, publisher_short_name, publisher_kind, names_agency, status, offer_unreviewed, complete_in, sections, time_zone, agencies, faq, include, resources, statements.',
  ],
  [
    'a list',
    /^[^]*$/,
    '- a',
    '1:1: The file is a list; write the fields id, language, title, publisher, publisher_short_name, publisher_kind, names_agency, status, offer_unreviewed, complete_in, sections, time_zone, agencies, faq, include, resources, statements.',
  ],
  [
    'broken YAML',
    'title: Immigration',
    'title: a: b',
    '5:8: This has a second colon, or is indented too far: put text that has a colon in quotes, or line it up with the field above.',
  ],
  [
    'a field that is indented too far',
    'publisher: City of West Sacramento',
    '  publisher: City of West Sacramento',
    '5:8: This has a second colon, or is indented too far: put text that has a colon in quotes, or line it up with the field above.',
  ],
  [
    'a tab',
    '      verdict: no',
    '\t  verdict: no',
    '29:1: This line is indented with a tab; indent with spaces, not with tabs.',
  ],
  [
    'a quote that is not closed, where the text begins',
    'title: Immigration',
    'title: "Immigration',
    '5:8: This text begins with " and has no closing "; write one at its end.',
  ],
  [
    'a quote that the next one closes, where the text begins',
    /title: FAQs([^]+?)question: (.+)/,
    'title: "FAQs$1question: "$2"',
    '25:10: This text begins with " and has no closing "; write one at its end.',
  ],
  [
    'a text that begins in bold',
    'title: Immigration',
    'title: **Immigration** now',
    '5:8: This text begins with *, which is a sign of YAML’s own; put all of this text in quotes.',
  ],
  [
    'a text that begins with a link',
    'title: Immigration',
    'title: [Immigration](https://example.org) now',
    '5:8: This text begins with [, which is a sign of YAML’s own; put all of this text in quotes.',
  ],
  [
    'a text that begins with a word in quotes',
    'title: Immigration',
    'title: "Immigration" now',
    '5:8: This text begins with ", which is a sign of YAML’s own; put all of this text in quotes.',
  ],
  [
    'a text that begins with the organization’s name',
    'title: Immigration',
    'title: {agency} now',
    '5:8: This text begins with {, which is a sign of YAML’s own; put all of this text in quotes.',
  ],
  [
    'a field given twice',
    'title: FAQs',
    'title: FAQs\n  title: More',
    '26:3: This is not YAML that can be read (Map keys must be unique); look at the indentation, and put text that has a colon or a # in quotes.',
  ],
  [
    'a tag of YAML’s',
    'language: en',
    'language: !!js en',
    '4:11: This is not YAML that can be read (Unresolved tag: tag:yaml.org,2002:js); look at the indentation, and put text that has a colon or a # in quotes.',
  ],
  [
    'an alias that leads nowhere',
    'publisher: City of West Sacramento',
    'publisher: *city',
    '6:12: This is not YAML that can be read (Unresolved alias (the anchor must be set before the alias): city); look at the indentation, and put text that has a colon or a # in quotes.',
  ],
  [
    'text that YAML cuts off at a #',
    'question: Can I be deported by WSPD if I report a crime?',
    'question: Can I call #311?',
    '37:17: This text is cut off at a #, which begins a comment in YAML; put the text in quotes, or the comment on a line of its own.',
  ],
  [
    'an unknown verdict',
    'verdict: no',
    'verdict: maybe',
    '29:16: "verdict" is "maybe"; write yes or no or no-except or depends.',
  ],
  [
    'a kind of publisher that there is not',
    'publisher: City of West Sacramento',
    'publisher: City of West Sacramento\npublisher_kind: town',
    '7:17: "publisher_kind" is "town"; write city or county or school-district or state-agency or nonprofit.',
  ],
  [
    'a number for text',
    'title: Immigration',
    'title: 2025',
    '5:8: "title" is read as a number; put it in quotes: "2025".',
  ],
  [
    'nothing for text',
    'title: Immigration',
    'title:',
    '5:7: "title" is empty; write the guide’s heading.',
  ],
  [
    'blanks for text',
    'title: Immigration',
    'title: "  "',
    '5:8: "title" is empty; write the guide’s heading.',
  ],
  [
    'text for a group',
    /(?<=\n)faq:[^]*/,
    'faq: none',
    '24:6: "faq" is "none"; write the fields title, questions.',
  ],
  [
    'no questions',
    /questions:[^]*/,
    'questions: []',
    '26:14: "questions" is empty; write at least one question, each after a hyphen.',
  ],
  [
    'a missing field',
    'publisher: City of West Sacramento\n',
    '',
    '3:1: "publisher" is missing; add it and write the organization that answers for this text.',
  ],
  [
    'a misspelt field',
    'about: wspd',
    'abuot: wspd',
    '30:14: "abuot" is not a field here; write only the fields id, question, verdict, about, answer, exceptions, what_to_do, applies_to, applies_not_to, sources, reviewed, review_by, withdrawn.',
  ],
  [
    'an agency that is not there',
    'about: wspd',
    'about: wsp',
    '30:14: "about" is "wsp", which is not under agencies; add it there or write one of: council, wspd.',
  ],
  [
    'a name every object has',
    'about: wspd',
    'about: toString',
    '30:14: "about" is "toString", which is not under agencies; add it there or write one of: council, wspd.',
  ],
  [
    'an id given twice',
    'id: records',
    'id: assist-ice',
    '62:11: "id" is "assist-ice", as above; give each its own id.',
  ],
  [
    'an id with a blank',
    'id: records',
    'id: the records',
    '62:11: "id" is "the records"; use lower-case letters, digits and single hyphens, as in traffic-stop.',
  ],
  [
    'another pack’s id',
    'id: west-sacramento',
    'id: elsewhere',
    '3:5: "id" is "elsewhere"; write west-sacramento, the name of this file.',
  ],
  ['another language', 'language: en', 'language: es', '4:11: "language" is "es"; write en.'],
  [
    'HTML',
    'WSPD does not enforce',
    '<b>WSPD</b> does not enforce',
    '31:15: "answer" uses HTML, which the guide does not show; use paragraphs, lists (-), **bold** and [words](https://…) only.',
  ],
  [
    'a link that runs code',
    'WSPD does not enforce',
    '[WSPD](javascript:alert(1)) does not enforce',
    '31:15: "answer" links to "javascript:alert(1)"; write a full address that starts with https://, mailto: or tel:.',
  ],
  [
    'a heading',
    'WSPD does not enforce',
    '# WSPD does not enforce',
    '31:15: "answer" uses a heading (#), which the guide does not show; use paragraphs, lists (-), **bold** and [words](https://…) only.',
  ],
];

const first = 'about: wspd\n';
const add = (lines: string) => `${first}      ${lines}\n`;

table.push(
  [
    'exceptions that are not there',
    'verdict: no',
    'verdict: no-except',
    '29:16: "verdict" is "no-except"; add exceptions, or write no.',
  ],
  [
    'a bare no with exceptions',
    first,
    add('exceptions: A judge may order it.'),
    '29:16: "verdict" is no, but there are exceptions; write no-except or depends.',
  ],
  [
    'a review that is due before it was made',
    first,
    add('reviewed: 2026-02-05\n      review_by: 2026-01-01'),
    '32:18: "review_by" is 2026-01-01, not after the day of the review; write a later day.',
  ],
  [
    'a day that is none',
    first,
    add('reviewed: 2026-02-30'),
    '31:17: "reviewed" is "2026-02-30"; write a day as in 2026-02-05.',
  ],
  [
    'a withdrawal without its reason',
    first,
    add('withdrawn: { date: 2026-02-05 }'),
    '31:18: "reason" is missing; add it and write why.',
  ],
  [
    'a kind of source that there is not',
    first,
    add('sources: [{ citation: A, kind: blog }]'),
    '31:38: "kind" is "blog"; write law or court-decision or official-guidance or agency-policy or secondary.',
  ],
  [
    'one word for a list of words',
    first,
    add('applies_to: wspd'),
    '31:19: "applies_to" is "wspd"; put it in brackets, as in [wspd].',
  ],
  [
    'one word for a list of groups',
    /questions:[^]*/,
    'questions: none',
    '26:14: "questions" is "none"; write at least one question, each after a hyphen.',
  ],
  [
    'two words for a list of words',
    /complete_in: .+/,
    'complete_in: es, ru',
    '12:14: "complete_in" is "es, ru"; put it in brackets, as in [es, ru].',
  ],
  [
    'a number that is too short, in one step',
    'phone: (916) 572-0560\n',
    'phone: 211\n',
    '96:18: "phone" is 211; write a number as in (530) 405-2815 or (530) 405-2815, ext. 2893.',
  ],
  [
    'a text with a comma inside braces',
    first,
    add('withdrawn: { date: 2026-02-05, reason: The rule has changed, and we are writing }'),
    '31:68: "and we are writing" is not a field here; write only the fields date, reason; text that has a comma needs quotes.',
  ],
  [
    'a placeholder that nothing takes the place of',
    'answer: >\n        WSPD does not',
    'answer: >\n        The city {name} does not',
    '31:15: "answer" has {name}, which nothing takes the place of; write {agency} or the words.',
  ],
  [
    'the organization’s name at the start of a sentence',
    'answer: >\n        WSPD does not',
    'answer: >\n        No. {agency} does not',
    '31:15: "answer" has {agency} without a word before it; put a common noun before it, as in: the school district {agency}.',
  ],
  [
    'the organization’s name after a preposition',
    'during a traffic stop',
    'by {agency} during a traffic stop',
    '28:17: "question" has {agency} after "by"; put a common noun before it, as in: the school district {agency}.',
  ],
  [
    'the organization’s name as an owner',
    'during a traffic stop',
    'during the city {agency}’s traffic stop',
    '28:17: "question" has {agency}’s, which few languages can say; put a common noun before it, as in: the school district {agency}.',
  ],
  [
    'the organization’s name where nothing would put it',
    'title: FAQs',
    'title: FAQs of the city {agency}',
    '25:10: "title" has {agency}, which only question, answer, exceptions, what_to_do may have; write the name.',
  ],
  [
    'a phone beside phones',
    'phone: (916) 572-0560\n',
    'phone: (916) 572-0560\n          phones: [{ number: (916) 572-0561 }]\n',
    '96:18: "phone" stands beside phones; move the number there, or leave phones out.',
  ],
  [
    'a number given twice',
    'phone: (916) 572-0560\n',
    'phones: [{ number: (916) 572-0560 }, { number: (916) 572-0560 }]\n',
    '96:58: "number" is "(916) 572-0560", as above; write each number once.',
  ],
  [
    'a language of a document that there is not',
    'phone: (916) 572-0560\n',
    'documents: [{ language: Spanish, url: "https://example.org/" }]\n',
    '96:35: "language" is "Spanish"; write a language tag as in es, vi or fa-AF.',
  ],
  [
    'a spoken language that there is not',
    'phone: (916) 572-0560\n',
    'phones: [{ number: (916) 572-0560, languages: [Spanish] }]\n',
    '96:58: "languages" is "Spanish"; write a language tag as in es, vi or fa-AF.',
  ],
  [
    'a document given twice in a language',
    'phone: (916) 572-0560\n',
    'documents: [{ language: es, url: "https://a.org" }, { language: es, url: "https://b.org" }]\n',
    '96:75: "language" is "es", as above; write each language once.',
  ],
  [
    'a number that is none',
    'phone: (916) 572-0560\n',
    'phones: [{ number: 572-0560 }]\n',
    '96:30: "number" is "572-0560"; write a number as in (530) 405-2815 or (530) 405-2815, ext. 2893.',
  ],
  [
    'a guide that includes itself',
    'resources:\n',
    'include: [{ pack: west-sacramento, questions: [x] }]\nresources:\n',
    '81:19: "pack" is "west-sacramento", this file, whose questions are shown anyway; write another guide’s id.',
  ],
  [
    'an included question that is there already',
    'resources:\n',
    'include: [{ pack: a, questions: [x, records] }, { pack: b, questions: [x] }]\nresources:\n',
    '81:37: "questions" has "records", which is a question of this guide already; take it out.',
  ],
  [
    'a question that is included twice',
    'resources:\n',
    'include: [{ pack: a, questions: [x] }, { pack: b, questions: [x] }]\nresources:\n',
    '81:63: "questions" has "x", which is a question of this guide already; take it out.',
  ],
  [
    'a source that is not https',
    first,
    add('sources: [{ citation: A, url: "http://example.org" }]'),
    '31:37: "url" is "http://example.org"; write an address that starts with https://.',
  ],
  [
    'a group that is not there',
    first,
    add('applies_to: [wspd, ice]'),
    '31:26: "applies_to" is "ice", which is not under agencies; add it there or write one of: council, wspd.',
  ],
);

describe('an author is told, in one sentence with line and column, about', () => {
  for (const [change, from, to, sentence] of table) {
    test(change, () => {
      const changed = source.replace(from, to);
      assert.notEqual(changed, source, 'the change has to find its place');
      const said = problemsOf(changed);
      assert.ok(said.includes(`${file}:${sentence}`), said.join('\n') || 'nothing was said');
    });
  }
});

test('every problem of a file is told at once', () => {
  const said = problemsOf(
    source.replace('verdict: no', 'verdict: maybe').replace('title: FAQs', 'title: 7'),
  );
  assert.equal(said.length, 2);
});

test('a bare no stays the word no', () => {
  const result = readPackFile(source, file);
  assert.ok('file' in result);
  assert.equal(result.file.faq.questions[0]?.verdict, 'no');
});
