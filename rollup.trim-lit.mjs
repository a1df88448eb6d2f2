/**
 * Leaves out of the script what Lit has and these elements do not use, more than three kilobytes that every
 * family would download: directives, SVG and MathML, `?attribute` bindings and bindings in the place of
 * attributes or in raw text, reflected properties and decorators, interpolated styles, polyfills for
 * browsers without shadow roots, hooks, roots and styles of other kinds. What reads a template, declares
 * properties and runs an update is written shorter, for these elements alone. The build stops where Lit's
 * text is another than expected: then read what is new there and mend the line. test/house/lit.test.ts holds
 * that no source uses what is left out; the tests of embed/ run what is built.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    [
      /const o=1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\);return new n\(o,t,s\)/,
      'return{cssText:t[0]}',
    ],
    // Every style of ours is a `css` text.
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?\(.+?\)\(t\):t;/, 'c=t=>t;'],
    [
      't=>t instanceof CSSStyleSheet?t:t.styleSheet',
      't=>{t.o||(t.o=new CSSStyleSheet,t.o.replaceSync(t.cssText));return t.o}',
    ],
    // A text of styles makes one sheet, which every element of its kind shares.
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/u=\{toAttribute\(t,s\)\{.+?return i\}\},f=/, 'u=0,f='],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    // Every element has the same properties, declared before it is defined, each with its options; a
    // class is asked for its attributes once, when it is defined, or again by a page that is curious.
    [
      /static addInitializer.+?(?=constructor\(\)\{super\(\))/,
      'static get observedAttributes(){if(!this._$Eh){this._$Eh=new Map;for(const t of Object.keys(this.properties)){const s=Symbol(),{attribute:i}=this.properties[t];e(this.prototype,t,{get(){return this[s]},set(i){const e=this[s];this[s]=i;this.requestUpdate(t,e)}});!1!==i&&this._$Eh.set(i||t.toLowerCase(),t)}}return[...this._$Eh.keys()]}',
    ],
    [
      's=this.constructor.elementProperties;for(const i of s.keys())',
      's=this.constructor;for(const i of Object.keys(s.properties))',
    ],
    ['this.constructor.elementStyles', 'this.constructor.styles'],
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    // A version of a property that is set as it was is never told apart.
    ['(i.hasChanged??f)', 'f'],
    // Our controllers come with their element, before it is on a page, and know both ends of it.
    [
      '(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()',
      '(this._$EO=this._$EO||new Set).add(t)',
    ],
    ['this._$EO?.forEach(t=>t.hostConnected?.())', 'this._$EO.forEach(t=>t.hostConnected())'],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', 'this._$EO.forEach(t=>t.hostDisconnected())'],
    // A root is made when an element comes to a page, and never by the page itself.
    ['this.shadowRoot??this.attachShadow', 'this.attachShadow'],
    [
      'this.renderRoot??=this.createRenderRoot(),this.enableUpdating',
      'this.renderRoot=this.renderRoot||this.createRenderRoot(),this.enableUpdating',
    ],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['shouldUpdate(t){return!0}', ''],
    ['firstUpdated(t){}', ''],
    [/_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [
      /constructor\(\)\{super\(\),.+?\}(?=addController)/,
      'constructor(){super(),this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate()}',
    ],
    ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
    // A fault while drawing ends as one line in the console, and never as an error of the host page.
    [
      /async _\$EP\(\)\{.+?(?=_\$EM\(\)\{)/,
      'async _$EP(){this.isUpdatePending=!0;await this._$ES;for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];const t=this._$AL;try{this.willUpdate(t),this._$EO.forEach(t=>t.hostUpdate&&t.hostUpdate()),this.update(t),this._$EO.forEach(t=>t.hostUpdated&&t.hostUpdated()),this.hasUpdated=!0,this.updated(t)}catch(t){this._$EM();console.error("Rights Guide:",t)}return!this.isUpdatePending}willUpdate(t){}',
    ],
    ['enableUpdating(t){}', ''],
    [
      /attributeChangedCallback\(t,s,i\)\{.+?\}(?=requestUpdate)/,
      'attributeChangedCallback(t,s,i){const e=this.constructor._$Eh.get(t);e&&(this[e]=i)}',
    ],
    // Who asks what has changed asks by name, never for what it was.
    [/C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.+?\}(?=async)/, ''],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!(f(h,s)))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(t){if(i(this[t],s))return;this._$AL.set(t)}',
    ],
    ['!1===this.isUpdatePending&&', 'this.isUpdatePending||'],
    [/y\.elementStyles=\[\].+?\.push\("2\.1\.2"\);/, ''],
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
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // A template's text is plain: no comment, no `<` or `>` but a tag's, values in double quotes or bare. So
    // whether a value stands in a tag, and in which attribute, is told by what is before it.
    [
      /N=\(t,i\)=>\{.+?\}(?=;class S\{)/,
      'N=t=>{const s=[];let i="",e;for(const a of t.slice(0,-1)){const t=a.lastIndexOf("<"),l=a.lastIndexOf(">");if(t!==l)e=t>l;const d=e&&/([^\\s"=]+)="?[^"]*$/.exec(a);if(d){const t=d.index+d[1].length;s.push(d[1]);i+=a.slice(0,t)+h+a.slice(t)+o}else i+=a+(e?o:r)}return[V(t,i+(t[t.length-1]||"<?>")),s]}',
    ],
    // A list is an array; no value asks to be left alone, or is wrapped.
    ['u(t)||"function"==typeof t?.[Symbol.iterator]', 'u(t)'],
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
      '(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
    ],
    ['o!==r?.index&&', 'r&&o===r.index||'],
    [/,2===i\|\|3===i\)\{.+?\}(?=for\()/, ');'],
    [':"?"===e[1]?L', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if)/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).+?\}(?=l\+\+)/, ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, ''],
    [',V:M,', ','],
    ['if(r.hasAttributes())for', 'for'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['type:1,', ''],
    ['type:2,', ''],
    ['2===r.type', '!r.ctor'],
    // No text of a template looks like the mark of a value.
    ['`lit$${Math.random().toFixed(9).slice(2)}$`', '"lit$"'],
    ['Symbol.for("lit-nothing")', 'Symbol()'],
    [/\w\(t\)\?this\.k\(t\):this\._\(t\)/, 'this.k(t)'],
    ['this._$AH?._$AD', 'this._$AH._$AD'],
    ['this.element[this.name]=t===A?void 0:t', 'this.element[this.name]=t'],
    // A part's kind is its class. A listener is a function, and stays.
    ['constructor(t,i,s,e){this.type=2,', 'constructor(t,i,s,e){'],
    ['constructor(t,i,s,e,h){this.type=1,', 'constructor(t,i,s,e,h){'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    [
      /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}.+?(?=handleEvent)/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    // Everything is drawn at the end of its root, with options.
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.+?return h\._\$AI\(t\),h/,
      '(i._$litPart$=i._$litPart$||new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)',
    ],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{.+?\}(?=update\()/, ''],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(', 'e('],
    ['i._$litElement$=!0,i["finalized"]=!0,', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['render(){return r}', ''],
    ['s.litElementHydrateSupport?.({LitElement:i});', ''],
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
