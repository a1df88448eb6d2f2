import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readPhone } from '../../model/phone.ts';
import type { PackFile } from '../pack-schema.ts';
import type { Finding } from './finding.ts';
import { everyText, type TextAt } from './texts.ts';

/**
 * What a reader would take for a number: in the form that the guide makes a link of, or nearly; with
 * hyphens or dots; or behind `tel:`.
 */
const likeNumbers =
  /\(\d{3}\) ?\d{1,4}[-–. ]\d{1,5}(?!\d)|(?<![-\d/.])\d{3}[-.]\d{3}[-.]\d{4}(?![-\d])|\btel:(\+?[-\d.]+)/g;

/** Numbers that cannot be dialled, in whatever field: a frightened reader dials once. */
export function findBadPhones(file: PackFile): Finding[] {
  const isDraft = file.status === 'draft';
  return everyText(file)
    .filter(({ text }) => !text.startsWith('https:'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(likeNumbers)].flatMap(([number, tel]) =>
        findInNumber({ number: tel ?? number, isLink: Boolean(tel) }, path, isDraft),
      ),
    );
}

/** Numbers that nobody answers, in questions that another guide has and this one shows. */
export function findIncludedPhones(file: PackFile, index: number, other: PackFile): Finding[] {
  const isDraft = file.status === 'draft';
  return (file.include?.[index]?.questions ?? []).flatMap((id, at) => {
    const question = other.faq.questions.find((each) => each.id === id);
    const numbers = everyText(question).flatMap(({ text }) =>
      [...text.matchAll(likeNumbers)].map(([number, tel]) => tel ?? number),
    );
    return [
      ...new Set(numbers.filter((each) => !isForeign(each) && isFictional(digitsOf(each)))),
    ].map((number): Finding => ({
      rule: 'fictional-phone',
      path: ['include', index, 'questions', at],
      message: `has "${id}", in which ${other.id} has ${number}, ${fictional}; have the real one written there, or take the question out`,
      isFault: !isDraft,
    }));
  });
}

const fictional = 'a number kept for stories and examples, which nobody answers';

const isForeign = (number: string): boolean => /^\+[^1]/.test(number);

/** Of a number of the North American plan, without the country’s. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

function findInNumber(
  { number, isLink }: { number: string; isLink: boolean },
  path: TextAt['path'],
  isDraft: boolean,
): Finding[] {
  const doubt = (rule: Finding['rule'], message: string): Finding => ({ rule, path, message });
  const digits = digitsOf(number);
  if (isForeign(number)) {
    if (isInPlan(number)) return [];
    return [doubt('phone', `has ${number}, which no phone can call; look at the number again`)];
  }
  if (digits.length !== 10) {
    const message = `has ${number}, which is not a number of ten digits as in (530) 405-2815; look at the number again`;
    return [doubt('phone', message)];
  }
  const area = digits.slice(0, 3);
  if (isFictional(digits)) {
    const message = `has ${number}, ${fictional}; write the real one${isDraft ? ' before the guide is official' : ', or status: draft'}`;
    return [{ ...doubt('fictional-phone', message), isFault: !isDraft }];
  }
  // A number of an office that every area has, to ask about the area alone.
  if (!isInPlan(`+1${area}2345678`)) {
    const message = `has ${number}, but area code ${area} is not in use; look at the number again`;
    return [doubt('phone', message)];
  }
  if (!isInPlan(`+1${digits}`)) {
    const message = `has ${number}, but after its area code no number begins with ${digits[3]}; look at the number again`;
    return [doubt('phone', message)];
  }
  // Official text keeps the form in which it was published.
  if (isLink || readPhone(number) || !isDraft) return [];
  const message = `has ${number}, which readers cannot press; write ${digits.replace(/(...)(...)/, '($1) $2-')}`;
  return [doubt('phone-form', message)];
}

/** Whether a number with its country code is in its country's numbering plan. */
const isInPlan = (number: string): boolean =>
  parsePhoneNumberFromString(number)?.isValid() === true;

/** 555-0100 to 555-0199 in every area, and area code 555, which is in no plan and in our templates. */
const isFictional = (digits: string): boolean => /^(?:555\d{7}|\d{3}55501\d\d)$/.test(digits);
