import { html, type TemplateResult } from 'lit';
import type { PhoneView } from '../model/view-resources.ts';

/** A number runs left to right in every language. */
export const renderPhone = ({ before, number, after, href }: PhoneView): TemplateResult =>
  html`${before}<a part="link" dir="ltr" href=${href}>${number}</a>${after}`;
