import type { PackFile } from '../pack-schema.ts';
import { plainLine } from '../published.ts';
import type { Finding } from './finding.ts';
import { everyText } from './texts.ts';

/** What the templates say where an organization has to say its own. A test holds it to content/_template/. */
export const placeholders: readonly string[] = [
  'City of Example',
  'Example City Council',
  'Example Police Department',
  'Example Community Center',
  'Example Unified School District',
  'Schools of the Example Unified School District',
  'Write the answer here, in plain words, as your counsel has approved it.',
  'A judge may order it.',
  'Ask to see the order.',
  'The law as people cite it',
  'https://example.org/law',
  'Example Family Center',
  'What it does, in a sentence or two.',
  'https://example.org/help',
  'Example Legal Clinic',
  '100 Example Street, Example, CA',
  'https://example.org/guide-en.pdf',
  'https://example.org/guide-vi.pdf',
  'The statement here, word for word.',
];

/** Texts of a template that would stand in an official guide as the organization's own. */
export function findTemplateTexts(file: PackFile): Finding[] {
  if (file.status === 'draft') return [];
  return everyText(file)
    .filter(({ text }) => placeholders.includes(plainLine(text)))
    .map(({ path, text }) => {
      const own = text.startsWith('https:') ? 'address' : 'words';
      const message = `is the template’s; write your own ${own}, or status: draft`;
      return { rule: 'template-text', path, message, isFault: true };
    });
}
