/**
 * The DevTools protocol over a plain WebSocket: the drivers that npm has do not speak to browsers this
 * old. What a command of 2018 is called, the newer ones still understand.
 */

export type Params = Readonly<Record<string, unknown>>;

/** How long an answer may take, in milliseconds. */
const patience = 20_000;

export class Cdp {
  private readonly _socket: WebSocket;
  private readonly _waiting = new Map<number, (answer: Answer) => void>();
  private readonly _listeners: ((method: string, params: Params) => void)[] = [];
  private _last = 0;

  private constructor(socket: WebSocket) {
    this._socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Answer & { method?: string; params?: Params };
      if (message.id) this._waiting.get(message.id)?.(message);
      else if (message.method) {
        for (const listen of this._listeners) listen(message.method, message.params ?? {});
      }
    });
  }

  /** Speaks to the first page of the browser at this address. */
  static async open(address: string): Promise<Cdp> {
    const end = Date.now() + patience;
    let page: Record<string, string> | undefined;
    // A browser listens before it has opened its first page.
    while (!page) {
      if (Date.now() > end) throw new Error('The browser has opened no page.');
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const pages = (await (await fetch(`${address}/json`)).json()) as Record<string, string>[];
      page = pages.find(({ type }) => type === 'page');
    }
    const socket = new WebSocket(page['webSocketDebuggerUrl'] as string);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('The browser does not answer.')));
    });
    return new Cdp(socket);
  }

  listen(listener: (method: string, params: Params) => void): void {
    this._listeners.push(listener);
  }

  /** @throws (rejects) where the browser refuses, does not know the command, or does not answer */
  async send<T = Params>(method: string, params: Params = {}): Promise<T> {
    this._last += 1;
    const id = this._last;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), patience);
      this._waiting.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
      this._socket.send(JSON.stringify({ id, method, params }));
    });
    this._waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  }

  close(): void {
    this._socket.close();
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
