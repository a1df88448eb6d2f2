/**
 * What is left of each snippet after real editors and sanitizers have had it (test/editors): a link that
 * works and text that can be read, and nothing that is not to be seen.
 */
import { expect } from '@open-wc/testing';
import { closePages, openHtml, type Page } from '../support/frame.ts';
import { editors, leftOf, pastedOf } from '../support/editors.ts';

afterEach(closePages);

const linksOf = ({ document: page }: Page) =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') as string);

/** What a person reads, without the blanks, which are the editor's. */
const readText = ({ document: page }: Page) => page.body.innerText.replace(/\s/g, '');

/** Opens HTML with nothing that it names, and questions open, whose words are read too. */
async function openLeft(html: string): Promise<Page> {
  const still = html.replace(/ src="[^"]*"/g, '');
  const page = await openHtml(still, { withoutScripts: true });
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  return page;
}

/**
 * The browser's own sanitizer takes tags that it does not know with all that is in them, and `<details>`:
 * of the tag nothing is left, of the twin the questions go. A div with a link is left, so that is what
 * anyone should paste who cannot know.
 */
const takesContent = (editor: string, way: string): boolean =>
  editor.startsWith('sethtml-') && ['element', 'twin', 'twin-alone'].includes(way);

for (const [editor, name] of editors) {
  describe(`after ${name}`, () => {
    for (const way of ['element', 'twin', 'twin-alone', 'div', 'link', 'frame']) {
      if (takesContent(editor, way)) continue;
      it(`every link and word of the ${way} remains, and no other`, async () => {
        const pasted = await openLeft(await pastedOf(way));
        const left = await openLeft(await leftOf(editor, way));
        expect(linksOf(pasted).length).to.be.above(0);
        // Quill makes a link of a frame, and writes its address.
        const address = 'https://guides.example.org/west-sacramento/en.frame.html';
        const isOwn = (href: string) => editor === 'quill' && href === address;
        expect(linksOf(left).filter((href) => !isOwn(href))).to.deep.equal(linksOf(pasted));
        const text = readText(left);
        expect(editor === 'quill' ? text.replace(address, '') : text).to.equal(readText(pasted));
      });
    }

    for (const way of ['script', 'mount']) {
      it(`nobody reads a letter of the ${way}`, async () => {
        expect(readText(await openLeft(await leftOf(editor, way)))).to.equal('');
      });
    }
  });
}

for (const [editor, name] of editors.filter(([each]) => each.startsWith('sethtml-'))) {
  it(`after ${name} nothing is left of the tag, which is why nobody is told to paste it there`, async () => {
    expect((await leftOf(editor, 'element')).trim()).to.equal('');
    const left = await openLeft(await leftOf(editor, 'twin-alone'));
    const pasted = await openLeft(await pastedOf('twin-alone'));
    expect(linksOf(left)).to.deep.equal(linksOf(pasted));
    expect(left.document.querySelector('details')).to.equal(null);
  });
}
