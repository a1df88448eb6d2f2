import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { newGuide } from './commands/new.ts';
import { preview } from './commands/preview.ts';
import { serve } from './commands/serve.ts';
import { checkTranslations } from './commands/translations/check.ts';
import { extract } from './commands/translations/extract.ts';
import { importTranslations } from './commands/translations/import.ts';
import { newLanguage } from './commands/translations/new.ts';
import { review } from './commands/translations/review.ts';
import { status } from './commands/translations/status.ts';

/** Every command by its name, in the order in which people need them. */
export const commands: Readonly<Record<string, Command>> = {
  new: newGuide,
  check,
  preview,
  'translations new': newLanguage,
  'translations import': importTranslations,
  'translations status': status,
  'translations check': checkTranslations,
  'translations extract': extract,
  'translations review': review,
  build,
  serve,
};
