import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { GuideElement } from '../elements/guide-element.ts';
import { define } from '../index.ts';
import type { GuideView } from '../model/view.ts';
import type { Tags } from '../tags.ts';

/**
 * `import 'rights-guide/react.js'` registers all the tags and tells React’s JSX, from React 19 on, what they
 * take. Nothing of React is loaded.
 */
define();

/**
 * Gives a tag its view: `<rights-guide ref={withView(view)}>`. A tag that a server has rendered gets no
 * property from React when it comes to life, only its ref; so in JSX there is no `view`.
 */
export const withView = (view: GuideView | undefined) => (element: GuideElement | null) => {
  if (element) element.view = view;
};

/** Switched on by being there: `bilingual`, `bilingual={isWanted}`. */
type Present = boolean | '' | undefined;

/** What a tag takes in JSX: HTML’s global attributes and ours, as docs/theming.md lists them. */
export interface GuideAttributes<Element extends GuideElement> extends HTMLAttributes<Element> {
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
