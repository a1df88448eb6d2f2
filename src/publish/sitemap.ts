import type { GuideView } from '../model/view.ts';
import { pageAddress } from '../static/render-head.ts';

/** sitemap.xml, as sitemaps.org has it, with the other languages of each page. */
export class SitemapWriter {
  private readonly base: string | undefined;
  private readonly entries: string[] = [];

  /** @param base the site's address; without one there is no map, because it names whole addresses */
  constructor(base?: string) {
    this.base = base?.replaceAll('&', '&amp;');
  }

  get isEmpty(): boolean {
    return !this.entries.length;
  }

  get text(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${this.entries.join('\n')}
</urlset>
`;
  }

  /** Adds a guide's page in each of its languages. */
  add(views: readonly GuideView[]): void {
    const { base } = this;
    if (!base) return;
    const links = views
      .map((view) => {
        const address = pageAddress(view, base);
        return `<xhtml:link rel="alternate" hreflang="${view.locale}" href="${address}"/>`;
      })
      .join('');
    for (const view of views) {
      const address = pageAddress(view, base);
      this.entries.push(`<url><loc>${address}</loc><lastmod>${view.built}</lastmod>${links}</url>`);
    }
  }
}
