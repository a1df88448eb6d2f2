/** English: the code and what is said beside it. Code stands between backticks. */
export const enResult = {
  code: 'The code',
  codeIntro: 'Five ways, the best for you first. One is enough.',
  best: 'Best for you',
  copy: 'Copy',
  copyNamed: 'Copy: {0}',
  download: 'Download as .txt',
  downloadNamed: 'Download as .txt: {0}',
  copied: 'Copied.',
  notCopied:
    'The browser does not let this page copy. The text is selected: press Ctrl+C (on a Mac, ⌘C).',
  lookFor: 'To see that it worked',
  ifItFails: 'What visitors see if the script does not come',
  styles: 'Your colours',
  stylesWhere:
    'In your site’s style sheet, or the box for “custom CSS”. Without one, choose a theme instead: it stands in the code itself.',
  onceTitle: 'Once, for the whole site',
  thenTitle: 'Then, in your page',
  linkScriptTitle:
    'If you can, once for the whole site: then the guide appears in place of the link',
  growTitle: 'If scripts are allowed: the frame becomes as high as the guide',
  linkPlain: 'Languages, sections, theme and the other choices do not apply to a link.',
  framePlain:
    'Sections, theme, colours and the other choices do not apply in a frame: it shows the whole page.',
  noteAll:
    'Your policy lets the script load no languages, so this is the script with all of them inside.',

  'way.element.title': 'The tag and the script',
  'way.element.what': 'For pages whose HTML you write yourself.',
  'way.element.look':
    'In the page’s source, search for `<rights-guide`. If it is missing, the editor has removed it: take another way.',
  'way.element.fail': 'The link inside the tag, to a page with every word.',
  'way.div.title': 'The script once, then a div in any page',
  'way.div.what':
    'The script goes where your site keeps what is on every page: header, footer, “code injection”, tag manager. Pages then need no script.',
  'way.div.look':
    'In the page’s source, search for `data-rights-guide` and for `{0}`. Both have to be there.',
  'way.div.fail': 'The link inside the div, to a page with every word.',
  'way.link.title': 'A plain link',
  'way.link.what':
    'Every editor that we measured leaves a link. Where the script is on your site, the guide appears in its place.',
  'way.link.look':
    'In the page’s source, search for `#embed`. Press the link: the guide’s own page opens.',
  'way.link.fail': 'The link, to a page with every word.',
  'way.iframe.title': 'A frame',
  'way.iframe.what':
    'The complete guide as a page within the page. It needs no script on your page.',
  'way.iframe.look':
    'In the page’s source, search for `.frame.html`. If `sandbox` is empty there, answers can be read, but phone links and links in new tabs are dead.',
  'way.iframe.fail': 'The guide stays complete. Its height stays at 800 px and it scrolls.',
  'way.twin.title': 'Every word as plain HTML',
  'way.twin.what':
    'The text itself is in your page. If the editor removes the tag and the script, the text between them can be pasted alone. Paste it anew when the words change.',
  'way.twin.look':
    'In the page’s source, search for `<details`. Press a question on the page: it opens.',
  'way.twin.fail': 'Every word, and answers open.',

  about: 'What your editor does with it',
  'about.html': 'Nothing is removed from a file of your own.',
  'about.wordpress':
    'The WordPress plugin needs no code, and a script has proven it in a real WordPress. Without it: WordPress (6.1.9 measured) removes scripts and unknown tags from what editors write unless they have the right `unfiltered_html`. A `div` with `data-…` and links stay.',
  'about.drupal':
    'We have not tried Drupal. If your editor is CKEditor 5: with its default settings it removed scripts, unknown tags and `div` with `data-…`. A link stayed.',
  'about.other':
    'We have not tried it. Eleven editors and filters that we measured all remove scripts and unknown tags by default; some keep a `div` with `data-…`, all keep a link. Newer TinyMCE makes frames inert (`sandbox=""`).',
  'about.manager':
    'We have not tried one. The tag manager brings the script (“custom HTML”); the page needs the `div` or the link. What the manager may load, your content security policy says.',
  upgrade: 'To update',
  upgradePinned:
    'Come back after each change of the words, copy the new code and paste it over the old one.',
  upgradeMoving: 'Nothing to do. Paste anew only if you want to choose differently.',
  undo: 'To undo',
  undoMeans:
    'Delete what you pasted. The guide leaves nothing behind: no cookie, nothing stored, nothing on the server.',

  letter: 'For your IT department',
  letterIntro: 'If you may not paste code yourself, send them this.',
  letterNamed: 'text for your IT department',
  letterText: `Please put this guide on our page: {0}

The code ({1}):

{2}

What it loads: one script, and the reader’s language, from {3}. No other host, no fonts, no images.
What it never does: no cookies, no storage, no tracking, no third parties, no reading of forms or of the rest of the page for anybody.
If it does not load, a link to the complete page stays.

If our site sends a Content-Security-Policy, it has to allow:
{4}
and, only where it lists trusted types: trusted-types lit-html

To undo it, delete the code.`,
};
