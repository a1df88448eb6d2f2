import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/model/safe-url.ts';

describe('an address in content', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/path',
    '/path',
    'www.example.org',
    '',
  ]) {
    it(`never sends a reader to ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }

  for (const [address, href] of [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG/Path', 'https://example.org/Path'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['tel:+19165720560', 'tel:+19165720560'],
  ] as const) {
    it(`sends a reader to ${address}`, () => {
      expect(safeUrl(address)).to.equal(href);
    });
  }
});
