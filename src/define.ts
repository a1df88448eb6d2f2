import { RightsFaq } from './elements/rights-faq.ts';
import { RightsGuide } from './elements/rights-guide.ts';
import { RightsResources } from './elements/rights-resources.ts';
import { RightsStatements } from './elements/rights-statements.ts';

const elements = {
  'rights-faq': RightsFaq,
  'rights-guide': RightsGuide,
  'rights-resources': RightsResources,
  'rights-statements': RightsStatements,
};

declare global {
  interface HTMLElementTagNameMap {
    'rights-faq': RightsFaq;
    'rights-guide': RightsGuide;
    'rights-resources': RightsResources;
    'rights-statements': RightsStatements;
  }
}

/** Registers the tags. A tag that a page already has stays as it is, so a second copy is harmless. */
export function define(): void {
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
