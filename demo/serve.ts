/** Serves dist/ for people: prints the address and what to look at, and stays until stopped. */
import { startDevServer } from '@web/dev-server';

const port = Number(process.env['PORT'] ?? 8000);
try {
  await startDevServer({
    config: { rootDir: 'dist', port, open: false, clearTerminalOnReload: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: true,
  });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=8080 npm start`);
  process.exit(1);
}

console.log(`
Rights Guide is at http://localhost:${port}/demo/

  builder.html        choose what your page shows, look at it, copy the code
  tag.html            the tag as pasted, with West Sacramento's page
  twin.html           every word inside the tag, readable before the script comes
  two-languages.html  two guides side by side, in Spanish and in Dari
  bilingual.html      the official English below each answer
  district.html       a school district that includes answers of others, in its own colors
  editor.html         a div and a link that become the guide, where an editor strips the tag
  brand.html          one brand colour, and a question of the page's own
  dark.html           a dark page; bootstrap-3.html  a page with styles of its own
  ../west-sacramento/en.html   the static page, complete without script
  ../docs/                     the documentation

Choose a language, open a question, press Ctrl-F for "U-Visa", print the page, block scripts and reload.
Ctrl-C stops.
`);
