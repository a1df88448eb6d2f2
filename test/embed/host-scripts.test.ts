/** A page whose own scripts change what scripts work with: the guide works, and the page's changes stay. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { hear } from '../support/hear.ts';
import { buttonNamed, isShown, panelOf, textOf } from '../support/page.ts';
import { runScript } from '../support/run-script.ts';
import { ownShare } from '../support/own-share.ts';
import { everything, rowsOf } from '../support/scope.ts';
import { builtinsOf, changed } from '../support/traces.ts';
import { waitUntil } from '../support/wait-until.ts';

const present = (await (await fetch('/hosts/')).json()) as string[];

afterEach(closePages);

/** By what the page has: a file of others, or a script. */
const hosts: Record<string, string> = {
  'Prototype.js': 'prototype.js',
  MooTools: 'mootools.js',
  'MooTools More': 'mootools.js mootools-more.js',
  Sugar: 'sugar.js',
  'zone.js': 'zone.js',
  'all of core-js': 'core-js.js',
  'names of its own in every list and object': `Array.prototype.extra = String.prototype.extra = function () {};
    Object.prototype.extra = { extra: true }; Function.prototype.extra = 1; Node.prototype.extra = 1;`,
  'a toJSON on every list and text': `Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; }; Object.prototype.toJSON = function () { return '{}'; };`,
  'wrappers around fetch, Promise, URL and timers': `for (const name of ['fetch', 'setTimeout', 'addEventListener']) {
      const own = window[name]; window[name] = function (...given) { return own.apply(this === undefined ? window : this, given); };
    }
    for (const name of ['Promise', 'URL', 'Map', 'MutationObserver', 'AbortController', 'Date']) {
      window[name] = class extends window[name] {};
    }`,
  'a promise of its own, as old polyfills have': `{ const Own = window.Promise;
    window.Promise = function (run) { this.own = new Own(run); };
    window.Promise.prototype = { constructor: window.Promise, then(a, b) { return window.Promise.resolve(this.own.then(a, b)); }, catch(b) { return this.then(undefined, b); } };
    window.Promise.resolve = (value) => new window.Promise((resolve) => resolve(value && value.own || value));
    window.Promise.reject = (reason) => new window.Promise((_, reject) => reject(reason));
    window.Promise.all = (all) => new window.Promise((resolve, reject) => Own.all(all).then(resolve, reject)); }`,
  'polyfills of old kinds': `Array.from = (list, map) => { const made = []; for (let i = 0; i < list.length; i++) made.push(map ? map(list[i], i) : list[i]); return made; };
    Element.prototype.closest = function (rule) { let at = this; while (at && !at.matches(rule)) at = at.parentElement; return at; };
    Element.prototype.remove = CharacterData.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
    Object.assign = function (into, ...all) { for (const each of all) for (const key in each) into[key] = each[key]; return into; };`,
  'a module loader of AMD': `window.defined = 0; window.define = function () { window.defined += 1; }; define.amd = {}; window.require = define;`,
  'globals of CommonJS': `window.exports = {}; window.module = { exports }; window.require = () => { throw new Error('no module'); }; window.process = { env: {} }; window.global = window;`,
  'names of ours, and of one letter': `for (const name of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_') window[name] = { mine: name };
    window.RightsGuide = window.html = window.css = window.bundle = window.script = window.tag = 1; window.litNonce = 'n'; window.litElementVersions = ['2.0.0']; window.reactiveElementVersions = ['1.0.0'];`,
};

async function bring(page: Page, host: string) {
  const what = hosts[host] as string;
  if (!what.includes('.js ') && !what.endsWith('.js')) {
    const script = page.document.createElement('script');
    script.textContent = what;
    page.document.body.append(script);
  } else for (const file of what.split(' ')) await runScript(page, `/hosts/${file}`);
}

/** What the page's scripts can have changed, to compare. */
const stateOf = (page: Page) => ({
  globals: new Map(
    Object.entries(Object.getOwnPropertyDescriptors(page.window))
      // zone.js notes on the window who listens there.
      .filter(([name]) => !/^__zone_symbol__(click|hashchange)/.test(name))
      .map(([name, { value, get }]) => [name, typeof value === 'number' ? 0 : (value ?? get)]),
  ),
  builtins: builtinsOf(page),
});

describe('on a page with', () => {
  const tried = rowsOf({
    host: Object.keys(hosts),
    order: ['before it', 'after it'],
    way: ['the tag', 'a view from elsewhere'],
  });
  // In `npm test` the engines take turns.
  for (const { host, order, way } of everything ? tried : ownShare(tried)) {
    const files = (hosts[host] as string).split(' ');
    const isHere = !files[0]?.endsWith('.js') || files.every((file) => present.includes(file));
    (isHere ? it : it.skip)(
      `${host}, loaded ${order}, ${way} shows every question, opens one, speaks Spanish, and changes nothing of the page's`,
      async () => {
        const src = way === 'the tag' ? '' : 'src="/dist/west-sacramento/es.json"';
        const page = await openHtml(`<rights-guide ${src}></rights-guide>`);
        const heard = hear(page);
        if (order === 'before it') await bring(page, host);
        let before = stateOf(page);
        await runScript(page);
        if (order === 'after it') {
          await guideIn(page);
          await bring(page, host);
          before = stateOf(page);
        }
        const { guide, faq } = await guideIn(page, src ? 'es' : 'en');
        if (!src) {
          buttonNamed(guide, 'español').click();
          await guideIn(page, 'es');
          await waitUntil(() => textOf(faq.shadowRoot).includes('Mostrar todo'), 'it is Spanish');
        }

        const buttons = faq.buttons();
        expect(buttons.length).to.equal(6);
        const [button] = buttons as [HTMLButtonElement];
        button.click();
        await waitUntil(() => isShown(panelOf(button).querySelector('p') as Element), 'it opens');
        expect(textOf(panelOf(button))).to.contain('no aplica las leyes federales de inmigración');
        expect(textOf(guide.shadowRoot)).to.not.match(/undefined|\[object|function|NaN/);

        // MooTools has a Document of its own, in which there are no sheets to share.
        expect(guide.shadowRoot?.querySelector('style'), 'style').to.equal(null);
        const after = stateOf(page);
        expect(changed(before.globals, after.globals)).to.deep.equal([]);
        expect(changed(before.builtins, after.builtins)).to.deep.equal([]);
        expect((page.window as { defined?: number }).defined || 0, 'defined').to.equal(0);
        expect(heard).to.deep.equal({ said: [], faults: [] });
      },
    );
  }
});
