import type { Tags } from './tags.ts';

/** Registers a tag. One that a page already has stays as it is, so a second copy is harmless. */
export function register(tag: keyof Tags, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
