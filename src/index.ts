/**
 * What `import … from 'rights-guide'` gives an application: the elements' classes, their types, and `define`,
 * which registers the tags. Importing it does nothing, also where there is no browser. docs/developers.md
 * says how it is used; src/npm/ has what registers by being imported.
 */
import { define as defineTags } from './define.ts';
import { offerReader } from './offer-reader.ts';

export { RightsFaq } from './elements/rights-faq.ts';
export { RightsGuide } from './elements/rights-guide.ts';
export { RightsResources } from './elements/rights-resources.ts';
export { RightsStatements } from './elements/rights-statements.ts';
export type { Section } from './model/pack.ts';
export type { Inline, RichText } from './model/rich-text.ts';
export type { QuestionView, VerdictView } from './model/view-question.ts';
export type { FaqView, GuideView, StatementView } from './model/view.ts';
export type { Tags } from './tags.ts';

/**
 * Registers the tags. One that the page already has, from another copy or from the script that webmasters
 * paste, stays as it is.
 */
export function define(): void {
  offerReader();
  defineTags();
}
