import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { GuideElement } from '../elements/guide-element.ts';
import { define } from '../index.ts';
import type { Tags } from '../tags.ts';

/**
 * `import 'rights-guide/react.js'` registers all the tags and tells React’s JSX, from React 19 on, what they
 * take. Nothing of React is loaded.
 */
define();

/** Switched on by being there: `bilingual`, `bilingual={isWanted || undefined}`. `false` would be there too. */
type Present = true | '' | undefined;

/** What a tag takes in JSX: HTML’s global attributes and ours, as docs/theming.md lists them. */
export interface GuideAttributes<Element extends GuideElement> extends HTMLAttributes<Element> {
  view?: Element['view'];
  src?: string | undefined;
  'data-integrity'?: string | undefined;
  languages?: string | undefined;
  sections?: string | undefined;
  theme?: string | undefined;
  'heading-level'?: 1 | 2 | 3 | 4 | undefined;
  bilingual?: Present;
  'reviewed-only'?: Present;
}

type TagAttributes = {
  [Tag in keyof Tags]: DetailedHTMLProps<GuideAttributes<Tags[Tag]>, Tags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TagAttributes {}
  }
}
