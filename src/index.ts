/** The npm entry: classes and types. Importing it does nothing to the page; `define()` registers. */
export { define } from './define.ts';
export { RightsFaq } from './elements/rights-faq.ts';
export { RightsGuide } from './elements/rights-guide.ts';
export type { Faq, Pack, Question, Verdict } from './model/pack.ts';
export type { Block, Inline, RichText } from './model/rich-text.ts';
