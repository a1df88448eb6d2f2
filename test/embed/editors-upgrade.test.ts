/** Where the site has the script, what editors leave of a snippet becomes the guide. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml } from '../support/frame.ts';
import { editors, leftOf } from '../support/editors.ts';
import { isShown } from '../support/page.ts';

afterEach(closePages);

/** What the script looks for. */
const marks = 'rights-guide, div[data-rights-guide], a[href$="#embed"]';

const survivors: (readonly [editor: string, way: string, html: string])[] = [];
for (const [editor] of editors) {
  for (const way of ['element', 'twin', 'div', 'link']) {
    // oxlint-disable-next-line no-await-in-loop -- small files
    const html = await leftOf(editor, way);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    if (body.querySelector(marks)) survivors.push([editor, way, html]);
  }
}

it('the link survives every editor, and the div those of the most used', () => {
  const of = (wanted: string) =>
    survivors.filter(([, way]) => way === wanted).map(([editor]) => editor);
  expect(of('link')).to.deep.equal(editors.map(([editor]) => editor));
  expect(of('div')).to.include.members(['wordpress-post', 'tinymce', 'dompurify']);
});

for (const [editor, way, html] of survivors) {
  it(`the ${way} that ${editor} leaves becomes the guide`, async () => {
    const here = html.replaceAll('https://guides.example.org/', '/dist/');
    const page = await openHtml(`${here}<script async src="/dist/v1/west-sacramento.js"></script>`);
    const { guide, faq } = await guideIn(page);
    expect(page.document.querySelectorAll('rights-guide').length).to.equal(1);
    expect(isShown(guide)).to.equal(true);
    expect(faq.buttons().length).to.equal(6);
    // What it was before is not beside it.
    for (const link of page.document.querySelectorAll('a')) expect(isShown(link)).to.equal(false);
  });
}
