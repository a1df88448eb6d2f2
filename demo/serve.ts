/** Serves dist/ for people: prints the address and what to look at, and stays until stopped. */
import { startDevServer } from '@web/dev-server';

const port = Number(process.env['PORT'] ?? 8000);
const { server } = await startDevServer({
  config: { rootDir: 'dist', port, open: false, clearTerminalOnReload: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  autoExitProcess: true,
});
if (!server?.listening) throw new Error(`Port ${port} is taken; try PORT=8080 npm start`);

console.log(`
Rights Guide is at http://localhost:${port}/demo/

  tag.html          the tag as pasted, with West Sacramento's questions
  twin.html         every word inside the tag, readable before the script comes
  dark.html         a dark page; bootstrap-3.html  a page with styles of its own
  ../west-sacramento/en.html   the static page, complete without script

Open a question, press Ctrl-F for "U-Visa", print the page, block scripts and reload.
Ctrl-C stops.
`);
