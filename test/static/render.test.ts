import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../src/static/render-page.ts';
import { renderTwin } from '../../src/static/render-twin.ts';
import { pack, viewOf } from '../support/pack.ts';

const hostile = '<script>alert("&")</script>';
const view = viewOf({ ...pack, title: hostile, publisher: hostile });

test('markup in content reaches a page as text, never as markup', () => {
  for (const html of [renderPage(view, { views: [], style: '' }), renderTwin(view)]) {
    assert.doesNotMatch(html, /<script(?! type="application\/ld\+json">)/);
    assert.equal(html.split('</script>').length, html.split('<script type').length);
    assert.match(html, /&#x3C;script>alert\("&#x26;"\)/);
  }
});

test('a formatted answer stands in both', () => {
  for (const html of [renderPage(view, { views: [], style: '' }), renderTwin(view)]) {
    assert.match(
      html,
      /<p>Plain, <b>bold<\/b> and <a href="https:\/\/example\.org\/" referrerpolicy="no-referrer">a link<\/a><\/p><ul><li>one<\/li>/,
    );
  }
});

test('a copy ends with the day of its text, by which a reader can tell an old one', () => {
  assert.match(
    renderPage(view, { views: [], style: '' }),
    /<p class="as-of">This copy was made on February 10, 2025\.<\/p><\/main>/,
  );
  assert.match(renderTwin(view), /<p>This copy was made on February 10, 2025\.<\/p>\n<\/div>/);
});

test('a page says that it loads nothing, but its own style', () => {
  const html = renderPage(view, { views: [], style: 'p{margin:0}' }).replaceAll('&#x27;', "'");
  assert.match(
    html,
    /content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'"/,
  );
});

test('the twin carries no style, class or script that a page editor would strip', () => {
  const names = [...renderTwin(view).matchAll(/<[a-z0-9]+ ([a-z-]+)=/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(names)].toSorted(), ['href', 'id', 'lang']);
});
