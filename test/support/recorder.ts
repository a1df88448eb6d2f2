import type { Page } from './frame.ts';

type Any = Record<string, unknown>;

/** By which a script can send, store, or leave a mark: functions and constructors, by their holder. */
const calls: Record<string, readonly string[]> = {
  '': [
    'fetch',
    'fetchLater',
    'open',
    'alert',
    'confirm',
    'prompt',
    'postMessage',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'MessageChannel',
    'XMLHttpRequest',
    'Image',
    'Audio',
    'FontFace',
    'Notification',
    'PaymentRequest',
    'openDatabase',
    'requestFileSystem',
    'print',
  ],
  navigator: [
    'sendBeacon',
    'share',
    'registerProtocolHandler',
    'vibrate',
    'getBattery',
    'javaEnabled',
  ],
  history: ['pushState', 'replaceState', 'back', 'forward', 'go'],
  document: ['write', 'writeln', 'open', 'execCommand', 'hasStorageAccess', 'requestStorageAccess'],
  'History.prototype': ['pushState', 'replaceState'],
  'Navigator.prototype': ['sendBeacon'],
  'Window.prototype': ['postMessage'],
  'MessagePort.prototype': ['postMessage'],
  'XMLHttpRequest.prototype': ['open', 'send'],
  'HTMLFormElement.prototype': ['submit', 'requestSubmit'],
  'Storage.prototype': ['getItem', 'setItem', 'removeItem', 'clear', 'key'],
  'IDBFactory.prototype': ['open', 'databases', 'deleteDatabase'],
  'CacheStorage.prototype': ['open', 'match', 'has', 'keys'],
  'EventTarget.prototype': ['dispatchEvent'],
  performance: ['mark', 'measure'],
  'Element.prototype': ['insertAdjacentHTML', 'setHTMLUnsafe'],
};

/** What tells of a person or a place where it is read, or stores where it is written. */
const properties: Record<string, readonly string[]> = {
  '': [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'name',
    'opener',
    'status',
  ],
  navigator: [
    'userAgent',
    'userAgentData',
    'platform',
    'vendor',
    'plugins',
    'mimeTypes',
    'geolocation',
    'connection',
    'hardwareConcurrency',
    'deviceMemory',
    'maxTouchPoints',
    'mediaDevices',
    'permissions',
    'storage',
    'serviceWorker',
    'credentials',
    'clipboard',
    'cookieEnabled',
    'doNotTrack',
    'onLine',
    'webdriver',
    'language',
  ],
  'Document.prototype': ['cookie', 'referrer', 'title', 'domain', 'lastModified'],
  'HTMLImageElement.prototype': ['src', 'srcset'],
  'HTMLIFrameElement.prototype': ['src', 'srcdoc'],
  'HTMLScriptElement.prototype': ['text'],
  'HTMLMediaElement.prototype': ['src'],
  'HTMLLinkElement.prototype': ['href'],
  'HTMLFormElement.prototype': ['action'],
};

/** Notes every use of these, and lets it happen. Whoever calls `record` gets the notes. */
export function record({ window: page }: Page): string[] {
  const notes: string[] = [];
  const holderOf = (path: string) =>
    path
      .split('.')
      .filter(Boolean)
      .reduce(
        (holder, name) => holder?.[name] as Any | undefined,
        page as unknown as Any | undefined,
      );
  for (const [path, names] of Object.entries(calls)) {
    const holder = holderOf(path);
    for (const name of names) {
      const own = holder?.[name];
      if (!holder || typeof own !== 'function') continue;
      const note = (given: unknown[]) =>
        notes.push(`${path && `${path}.`}${name} ${String(given[0])}`);
      Object.defineProperty(holder, name, {
        configurable: true,
        writable: true,
        value: new Proxy(own, {
          apply(target, self, given: unknown[]) {
            note(given);
            return Reflect.apply(target, self, given) as unknown;
          },
          construct(target, given: unknown[]) {
            note(given);
            return Reflect.construct(target, given) as object;
          },
        }),
      });
    }
  }
  for (const [path, names] of Object.entries(properties)) {
    const holder = holderOf(path);
    for (const name of names) {
      const own = holder && descriptorOf(holder, name);
      if (!own?.get) continue;
      Object.defineProperty(holder, name, {
        ...own,
        configurable: true,
        get() {
          notes.push(`reads ${path && `${path}.`}${name}`);
          return own.get?.call(this) as unknown;
        },
        set(value) {
          notes.push(`writes ${path && `${path}.`}${name}`);
          own.set?.call(this, value);
        },
      });
    }
  }
  return notes;
}

function descriptorOf(holder: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = holder; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
