/**
 * What of Lit the script needs, written small: every family downloads this in the place of Lit, whose general
 * form takes more than twice as much (rollup.config.mjs puts it there). The elements are written for Lit, and
 * run on it in an application that installs them and in the tests of single elements; the tests of embed/ run
 * what is built with this. test/house/lit.test.ts holds that no source uses more of Lit than there is here.
 */
export { css, LitElement } from './element.ts';
export { html, nothing, render } from './render.ts';
