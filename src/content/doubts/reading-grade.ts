import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { answersOf, type TextAt } from './texts.ts';

/** The highest school grade that an answer may ask for. */
const highest = 9;

/**
 * With fewer words one long name decides: "Immigration authorities may." is grade 21. Such a text is
 * not judged.
 */
const fewest = 20;

/** A sentence with fewer words is hard by its words alone, and cannot be made two. */
const shortest = 8;

/**
 * The answers that ask for more schooling than many readers had, by the Flesch-Kincaid grade: how long
 * sentences are, and how many syllables a word has.
 */
export function findHighGrades(file: PackFile): Finding[] {
  // What the guide is about and who is in it cannot be said in shorter words.
  const given = [file.title, ...Object.values(file.agencies)].join(' ').toLowerCase();
  return answersOf(file).flatMap((text) => findHighGrade(text, given));
}

function findHighGrade({ path, text }: TextAt, given: string): Finding[] {
  const sentences = sentencesOf(text);
  if (sentences.flatMap(({ words }) => words).length < fewest) return [];
  const grade = gradeOf(sentences);
  if (grade <= highest) return [];
  const long = sentences.filter(({ words }) => words.length >= shortest);
  const [hardest] = (long.length ? long : sentences).toSorted(
    (one, other) => gradeOf([other]) - gradeOf([one]),
  );
  const words = hardestWords(sentences, given).join(', ');
  const message = `reads at grade ${grade}, and the goal is ${highest}; begin with "${beginning(hardest)}"${words && ` and with shorter words for: ${words}`}`;
  return [{ rule: 'reading-grade', path, message }];
}

/** Rounded to a tenth, as it is told. */
function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return Math.round(fleschKincaid(counts) * 10) / 10;
}

/** Up to three different words of four syllables and more, the longest first. */
function hardestWords(sentences: readonly Sentence[], given: string): string[] {
  const words = new Set(sentences.flatMap((sentence) => sentence.words));
  return [...words]
    .filter((word) => syllable(word) > 3 && !given.includes(word.toLowerCase()))
    .toSorted((one, other) => syllable(other) - syllable(one))
    .slice(0, 3);
}

/** As many words of a sentence as it takes to find it. */
function beginning(sentence: Sentence | undefined): string {
  const words = sentence?.text.split(/\s+/) ?? [];
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
