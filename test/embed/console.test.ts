/** What a webmaster reads in the console: one plain sentence for each thing that is not as it should be. */
import { expect } from '@open-wc/testing';
import { closePages, guideIn, openHtml, type Page } from '../support/frame.ts';
import { buttonNamed } from '../support/page.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(closePages);

/** Opens a page, listens, and then brings the script. */
async function listen(
  body: string,
  id = 'west-sacramento',
): Promise<{ page: Page; said: string[] }> {
  const page = await openHtml(body);
  const said: string[] = [];
  const { console: own } = page.window as unknown as { console: Console };
  own.warn = own.error = (sentence: string) => void said.push(sentence);
  await addScript(page, id);
  return { page, said };
}

async function addScript({ document: page }: Page, id: string): Promise<void> {
  const script = page.createElement('script');
  script.src = `/dist/v1/${id}.js`;
  const ran = new Promise((resolve) => script.addEventListener('load', resolve));
  page.body.append(script);
  await ran;
}

/** Lets a page's clock run ahead. */
const daysAhead = (days: number) => `<script>
  const Real = Date;
  Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + ${days} * 864e5])); }
  };
</script>`;

describe('the console', () => {
  it('is silent where all is well, whatever tools have put on the tag', async () => {
    const { page, said } = await listen(
      '<rights-guide id="a" class="b" style="color:red" title="c" role="region" tabindex="-1" hidden data-x aria-label="d" onclick="" ng:if="e" _ngcontent-x1 theme="warm dark" languages="es" sections="faq" lang="en" heading-level="2" bilingual reviewed-only></rights-guide>',
    );
    await guideIn(page);
    expect(said).to.deep.equal([]);
  });

  it('names an attribute that there is not, once', async () => {
    const { page, said } = await listen(
      '<rights-guide langauge="es"></rights-guide><rights-guide langauge="es"></rights-guide>',
    );
    await guideIn(page);
    expect(said).to.deep.equal([
      'Rights Guide: <rights-guide langauge>: there is no such attribute.',
    ]);
  });

  it('names a theme that there is not, and the guide is there', async () => {
    const { page, said } = await listen('<rights-guide theme="hot"></rights-guide>');
    await guideIn(page);
    expect(said).to.deep.equal([
      'Rights Guide: theme="hot": not one of plain contrast warm light dark.',
    ]);
  });

  it('says that another guide’s script was first, which stays', async () => {
    const { page, said } = await listen('<rights-guide></rights-guide>');
    await guideIn(page);
    await addScript(page, 'example-district');
    expect(said).to.deep.equal(['Rights Guide: example-district is not the first here.']);
    expect((await guideIn(page)).faq.buttons().length).to.equal(6);
  });

  it('says which language was blocked, and which policy may have done it', async () => {
    const { page, said } = await listen('<rights-guide></rights-guide>');
    const { guide } = await guideIn(page);
    const policy = page.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "connect-src 'none'";
    page.document.head.append(policy);
    buttonNamed(guide, 'español').click();
    const ours = () => said.filter((sentence) => sentence.startsWith('Rights Guide:'));
    await waitUntil(() => ours().length, 'it is said');
    expect(ours()[0]).to.match(
      /^Rights Guide: es: did not come \(.+\)\. Does connect-src allow http/,
    );
    buttonNamed(guide, 'Intentar de nuevo').click();
    await guide.updateComplete;
    expect(ours().length).to.equal(1);
  });

  it('says nothing of a copy that is some months old', async () => {
    const { page, said } = await listen(`${daysAhead(100)}<rights-guide></rights-guide>`);
    await guideIn(page);
    expect(said).to.deep.equal([]);
  });

  it('says that a copy is more than half a year old', async () => {
    const { page, said } = await listen(`${daysAhead(400)}<rights-guide></rights-guide>`);
    await guideIn(page);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(
      /^Rights Guide: this copy is \d{3} days old\. Is there a newer tag\?$/,
    );
  });
});
