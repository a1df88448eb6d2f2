// A Web Test Runner launcher for WebKitGTK over the WebDriver protocol, in a screen of its own.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  ArrowDown: '\uE015',
};
const buttons = ['left', 'middle', 'right'];

// From the process, so that two runs on one machine keep out of each other's way.
const port = 20000 + (process.pid % 10000);
const display = `:${100 + (process.pid % 10000)}`;

export function webkitLauncher({ driver }) {
  // Without a real locale, WebKit reports the language "C", which no phone does.
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    NO_AT_BRIDGE: '1',
  };
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  const processes = [];
  const active = new Map();
  let session;

  async function call(method, path, body) {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
  const command = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const pointer = (...actions) =>
    command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (type, name = 'left') => ({ type, button: buttons.indexOf(name) });

  async function ready() {
    for (let attempt = 0; attempt < 150; attempt++) {
      try {
        return await call('POST', '/session', {
          capabilities: {
            alwaysMatch: {
              browserName: 'MiniBrowser',
              'webkitgtk:browserOptions': { binary, args: ['--automation'] },
            },
          },
        });
      } catch (error) {
        if (attempt === 149) throw error;
        await wait(100);
      }
    }
  }
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,

    async initialize() {
      const screen = [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
      processes.push(spawn('Xvfb', screen, { stdio: 'ignore' }));
      processes.push(
        spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }),
      );
      ({ sessionId: session } = await ready());
    },
    async startSession(id, url) {
      active.set(id, url);
      try {
        await command('POST', '/url', { url });
      } catch (error) {
        // The page of the test before took its session with it. That one has failed; the others have not.
        if (!String(error).includes('invalid session id')) throw error;
        ({ sessionId: session } = await ready());
        await command('POST', '/url', { url });
      }
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await command('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session; use Chromium or Firefox.');
    },
    async stop() {
      await command('DELETE', '').catch(() => undefined);
      for (const child of processes.toReversed()) child.kill();
    },

    // What @web/test-runner-commands calls on a launcher of type "webdriver".
    async sendKeys(_id, names) {
      // `Shift+Tab` is held and let go as a hand does.
      const actions = names.flatMap((name) => {
        const values = (name.length > 1 ? name.split('+') : [name]).map(
          (key) => keyCodes[key] ?? key,
        );
        return [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
      });
      await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) =>
      pointer(move(x, y), press('pointerDown', button), press('pointerUp', button)),
    sendMouseDown: (_id, button) => pointer(press('pointerDown', button)),
    sendMouseUp: (_id, button) => pointer(press('pointerUp', button)),
    resetMouse: () => command('DELETE', '/actions'),
  };
}
