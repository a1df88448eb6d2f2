import type { RightsFaq } from './elements/rights-faq.ts';
import type { RightsGuide } from './elements/rights-guide.ts';
import type { RightsResources } from './elements/rights-resources.ts';
import type { RightsStatements } from './elements/rights-statements.ts';

/** The tags, each with what it becomes; for TypeScript only. */
export interface Tags {
  'rights-faq': RightsFaq;
  'rights-guide': RightsGuide;
  'rights-resources': RightsResources;
  'rights-statements': RightsStatements;
}

declare global {
  interface HTMLElementTagNameMap extends Tags {}
}
