import { RightsFaq } from './elements/rights-faq.ts';
import { RightsGuide } from './elements/rights-guide.ts';
import { RightsResources } from './elements/rights-resources.ts';
import { RightsStatements } from './elements/rights-statements.ts';
import { register } from './register.ts';

export type { Tags } from './tags.ts';

/** Registers all the tags. */
export function define(): void {
  register('rights-faq', RightsFaq);
  register('rights-guide', RightsGuide);
  register('rights-resources', RightsResources);
  register('rights-statements', RightsStatements);
}
