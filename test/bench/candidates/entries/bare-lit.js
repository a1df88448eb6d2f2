import { view } from 'guide-content';
import { css, html, LitElement } from 'lit';
import { configureLocalization, msg } from '@lit/localize';

const templates = { showAll: 'Mostrar todo' };
configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es'],
  loadLocale: async () => ({ templates }),
});

const inline = (nodes) =>
  nodes.map((node) =>
    typeof node === 'string'
      ? node
      : node.href
        ? html`<a href=${node.href}>${inline(node.a)}</a>`
        : html`<strong>${inline(node.b || node.strong || [])}</strong>`,
  );
const rich = (blocks) =>
  blocks.map((block) =>
    block.p
      ? html`<p>${inline(block.p)}</p>`
      : html`<ul>
          ${(block.ul || block.ol || []).map((item) => html`<li>${inline(item)}</li>`)}
        </ul>`,
  );

class BareGuide extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    button {
      display: block;
      width: 100%;
      padding: 0.75em 0;
      font: inherit;
      text-align: start;
      background: none;
      border: 0;
      border-top: 1px solid;
    }
  `;

  render() {
    const { title, publisher, help, faq, sections, resources, statements, asOf } = view;
    return html`
      <h2>${title.text}</h2>
      <p>${publisher.text}</p>
      ${help && html`<p>${inline(help.line)} <span>${help.name}</span></p>`}
      <button class="all" @click=${this.showAll}>${msg('Show all', { id: 'showAll' })}</button>
      ${faq.questions.map(
        ({ id, question, verdict, about, answer }) => html`
          <h3>
            <button aria-expanded="false" aria-controls=${id} @click=${this.toggle}>
              ${question} <strong>${verdict.label} ${verdict.word}</strong>
            </button>
          </h3>
          <div id=${id} hidden>
            <p>${about}</p>
            ${rich(answer)}
          </div>
        `,
      )}
      ${
        sections.includes('resources')
          ? html`<h3>${resources.title}</h3>
              ${resources.groups.map(
                ({ title, intro, items }) => html`
                  ${
                    title &&
                    html`<p>${intro}</p>
                      <h4>${title}</h4>`
                  }
                  ${items.map(
                    ({ name, text }) =>
                      html`<h5>${name}</h5>
                        ${rich(text)}`,
                  )}
                `,
              )}`
          : ''
      }
      ${
        sections.includes('statements')
          ? statements.map(
              ({ title, by, text }) =>
                html`<h3>${title}</h3>
                  <p>${by}</p>
                  ${rich(text)}`,
            )
          : ''
      }
      <p>${asOf}</p>
    `;
  }

  toggle({ currentTarget }) {
    const open = currentTarget.getAttribute('aria-expanded') !== 'true';
    currentTarget.setAttribute('aria-expanded', String(open));
    this.renderRoot.getElementById(currentTarget.getAttribute('aria-controls')).hidden = !open;
  }

  showAll() {
    for (const button of this.renderRoot.querySelectorAll('h3 > button')) {
      button.setAttribute('aria-expanded', 'true');
      this.renderRoot.getElementById(button.getAttribute('aria-controls')).hidden = false;
    }
  }
}
customElements.define('bare-guide', BareGuide);
