import { h } from 'hastscript';
import type { PhoneView } from '../model/view-resources.ts';
import type { Child } from './render-rich-text.ts';

/** A number runs left to right in every language. */
export const renderPhone = ({ before, number, after, href }: PhoneView): Child[] => [
  before,
  h('a', { href, dir: 'ltr' }, number),
  after,
];
