/** A page of the documentation, made of one Markdown file that is good to read by itself. */
export interface Page {
  /** The file, from the root of the repository. */
  readonly source: string;
  /** Its name beside the others. */
  readonly file: string;
  /** What the menu calls it. */
  readonly name: string;
}

/** Pages for one kind of reader. */
export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

const page = (source: string, name: string): Page => {
  const base = source.replace(/^.*\/|\.md$/g, '').toLowerCase();
  return { source, file: `${base === 'readme' ? 'index' : base}.html`, name };
};

/** The menu, in its order: who you are, and where to go. */
export const groups: readonly Group[] = [
  { title: 'Start', pages: [page('docs/README.md', 'What it is')] },
  {
    title: 'Webmasters',
    pages: [
      page('docs/webmasters.md', 'On your page'),
      page('docs/wordpress.md', 'WordPress'),
      page('docs/theming.md', 'Make it yours'),
    ],
  },
  {
    title: 'Organizations',
    pages: [page('docs/authoring.md', 'Write'), page('docs/publishing.md', 'Publish')],
  },
  { title: 'Translators', pages: [page('docs/translating.md', 'Translate')] },
  {
    title: 'Developers',
    pages: [
      page('docs/developers.md', 'From npm'),
      page('CONTRIBUTING.md', 'Contribute'),
      page('CHANGELOG.md', 'Changes'),
    ],
  },
  {
    title: 'Promises',
    pages: [
      page('docs/privacy.md', 'Privacy'),
      page('docs/accessibility.md', 'Accessibility'),
      page('docs/conformance.md', 'Conformance'),
      page('SECURITY.md', 'Security'),
    ],
  },
];
