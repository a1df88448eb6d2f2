/**
 * Leaves out of the script what Lit has and these elements do not use, almost two kilobytes that every
 * family would download: directives, SVG and MathML, `?attribute` bindings and bindings in the place of
 * attributes or in raw text, reflected properties and decorators, interpolated styles, polyfills for
 * browsers without shadow roots. Nothing is changed, only left out. The build stops where Lit's text is
 * another than expected: then read what is new there and mend the line. test/house/lit.test.ts holds
 * that no source uses what is left out.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    [
      ',o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      ');',
    ],
    [
      /const o=1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\);return new n\(o,t,s\)/,
      'return new n(t[0],t,s)',
    ],
    // Every style of ours is a `css` text.
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?\(.+?\)\(t\):t;/, 'c=t=>t;'],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
    ['toString(){return this.cssText}', ''],
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/u=\{toAttribute\(t,s\)\{.+?return i\}\},f=/, 'u={fromAttribute:t=>t},f='],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/, ''],
    ['if(s.state&&(s.attribute=!1),this._$Ei(),', 'if(this._$Ei(),'],
    // Accessors that a class has already, which decorators make.
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
    ],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.+?\}(?=\}let t=!1)/,
      '',
    ],
    // A version of a property that is set as it was is never told apart.
    ['(i.hasChanged??f)', 'f'],
    // Our lists of styles have no lists in them, and Chromium before 69 cannot flatten any.
    ['s.flat(1/0)', 's'],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['t=this.shouldUpdate(s),t?(', 't=!0,('],
    ['this.update(s)):this._$EM()', 'this.update(s))'],
    ['shouldUpdate(t){return!0}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'this.performUpdate();return!this.isUpdatePending}',
    ],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [/_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=s',
    ],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)))',
      'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    // Only asynchronous directives ask whether a part is connected, and through which parents.
    [
      /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
      '',
    ],
    ['this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AD=t'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0',
      'this._$AA=t,this._$AB=i,this.options=e',
    ],
    [
      /get parentNode\(\)\{let t=this\._\$AA.+?\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
      '',
    ],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/, ''],
    ['this._$AP?.(!1,!0,s)', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [
      'this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h',
      'this.element=t,this.name=i,this.options=h',
    ],
    // Nodes, and listeners that are objects, are never values here.
    ['void 0!==t.nodeType?this.T(t):', ''],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/,2===i\|\|3===i\)\{.+?\}(?=for\()/, ');'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [':"?"===e[1]?L', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if)/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).+?\}(?=l\+\+)/, ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, 'function M(t,i){return i}'],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ],
  'lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Leaves out of Lit what no element here uses. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      const [, module] = id.match(/node_modules\/(.+)$/) ?? [];
      if (!Object.hasOwn(cuts, module ?? '')) return null;
      let kept = code;
      for (const [part, rest] of cuts[module]) {
        const shorter = kept.replace(part, () => rest);
        if (shorter === kept) this.error(`${module} has changed: look for ${part}`);
        kept = shorter;
      }
      return { code: kept, map: null };
    },
  };
}
