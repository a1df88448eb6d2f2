/** What is pasted, for each way. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseScript, type Choice } from '../../src/snippets/choice.ts';
import {
  divSnippet,
  elementSnippet,
  elsewhereSnippet,
  frameScriptSnippet,
  frameSnippet,
  linkSnippet,
  mountSnippet,
  scriptSnippet,
  twinSnippet,
} from '../../src/snippets/ways.ts';

const plain: Choice = {
  site: 'https://guides.example.org/',
  id: 'my-town',
  name: 'Immigration, My Town',
  script: { path: 'v1/my-town.js' },
};
const full: Choice = {
  ...plain,
  script: { path: 'pinned/my-town/r/my-town.es.js', integrity: 'sha384-abc' },
  locale: 'es',
  languages: ['es', 'fa-AF'],
  sections: ['faq', 'resources'],
  theme: 'warm dark',
  headingLevel: 3,
  isBilingual: true,
  isReviewedOnly: true,
};

describe('text that would end an attribute or a tag', () => {
  const hostile = {
    ...full,
    site: 'https://x.example/"><script>alert(1)</script>&',
    name: '<b>"A" & B</b>',
    theme: '"><img src=x onerror=alert(1)>',
  };
  for (const [name, snippet] of Object.entries({
    element: elementSnippet(hostile),
    script: scriptSnippet(hostile),
    div: divSnippet(hostile),
    link: linkSnippet(hostile),
    frame: frameSnippet(hostile),
    'frame.js': frameScriptSnippet(hostile),
    mount: mountSnippet(hostile),
    src: elsewhereSnippet(hostile),
  })) {
    test(`stays text in the snippet of the way “${name}”`, () => {
      assert.doesNotMatch(snippet, /<(b|img)\b|alert\(1\)<\/script>/);
      assert.doesNotMatch(snippet, /&(?!(amp|lt|gt|quot);)/);
      assert.match(snippet, /https:\/\/x\.example\/&quot;&gt;&lt;script&gt;/);
    });
  }
});

test('with nothing chosen the tag says nothing but where the guide is', () => {
  assert.equal(
    elementSnippet(plain),
    `<rights-guide>
  <a href="https://guides.example.org/my-town/en.html#embed">Immigration, My Town</a>
</rights-guide>
<script async src="https://guides.example.org/v1/my-town.js" referrerpolicy="no-referrer"></script>`,
  );
});

test('every choice is an attribute of the tag, and a pinned script has its hash', () => {
  assert.equal(
    elementSnippet(full),
    `<rights-guide lang="es" languages="es fa-AF" sections="faq resources" theme="warm dark" heading-level="3" bilingual reviewed-only>
  <a href="https://guides.example.org/my-town/es.html#embed">Immigration, My Town</a>
</rights-guide>
<script async src="https://guides.example.org/pinned/my-town/r/my-town.es.js" integrity="sha384-abc" crossorigin referrerpolicy="no-referrer"></script>`,
  );
});

test('a div says with data- what the tag says', () => {
  assert.equal(
    divSnippet(full),
    `<div data-rights-guide="my-town" data-lang="es" data-languages="es fa-AF" data-sections="faq resources" data-theme="warm dark" data-heading-level="3" data-bilingual data-reviewed-only>
  <a href="https://guides.example.org/my-town/es.html#embed">Immigration, My Town</a>
</div>`,
  );
});

test('so does a script that stands alone', () => {
  assert.equal(
    mountSnippet({ ...full, languages: [] }),
    '<script async src="https://guides.example.org/pinned/my-town/r/my-town.es.js" integrity="sha384-abc" crossorigin referrerpolicy="no-referrer" data-mount data-lang="es" data-languages="en" data-sections="faq resources" data-theme="warm dark" data-heading-level="3" data-bilingual data-reviewed-only></script>',
  );
});

test('a link asks for the guide in its place, in the page’s language', () => {
  assert.equal(
    linkSnippet(full),
    '<a href="https://guides.example.org/my-town/es.html#embed">Immigration, My Town</a>',
  );
});

test('a frame has a name, may not reach the page, can be as high as what is in it, and leaves a link', () => {
  assert.equal(
    frameSnippet(plain),
    '<iframe src="https://guides.example.org/my-town/en.frame.html" title="Immigration, My Town" width="100%" height="800" style="border:0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>\n<a href="https://guides.example.org/my-town/en.html">Immigration, My Town</a>',
  );
  assert.equal(
    frameScriptSnippet(plain),
    '<script async src="https://guides.example.org/v1/frame.js" referrerpolicy="no-referrer"></script>',
  );
});

test('the twin stands inside the tag as it is', () => {
  assert.match(
    twinSnippet(plain, '<details><summary>Q</summary>A &amp; B</details>\n'),
    /^<rights-guide>\n {2}<details><summary>Q<\/summary>A &amp; B<\/details>\n<\/rights-guide>\n<script /,
  );
});

test('a guide from elsewhere is told nothing of languages, which it has not', () => {
  assert.equal(
    elsewhereSnippet(full),
    `<rights-guide src="https://guides.example.org/my-town/es.json" sections="faq resources" theme="warm dark" heading-level="3">
  <a href="https://guides.example.org/my-town/es.html">Immigration, My Town</a>
</rights-guide>`,
  );
});

describe('the script', () => {
  const folder = 'pinned/my-town/r/';
  const integrity = new Map([[`${folder}my-town.fa-AF.js`, 'sha384-d']]);

  test('moves unless a folder is named', () => {
    assert.deepEqual(chooseScript({ id: 'my-town' }), { path: 'v1/my-town.js' });
  });

  test('has the page’s language inside', () => {
    assert.deepEqual(chooseScript({ id: 'my-town', locale: 'es' }), { path: 'v1/my-town.es.js' });
    assert.deepEqual(
      chooseScript({ id: 'my-town', locale: 'fa-AF', pinned: { folder, integrity } }),
      { path: `${folder}my-town.fa-AF.js`, integrity: 'sha384-d' },
    );
  });

  test('has every language inside where it may fetch none', () => {
    assert.deepEqual(chooseScript({ id: 'my-town', locale: 'es', isFetchForbidden: true }), {
      path: 'v1/my-town.all.js',
    });
  });
});
