/**
 * Stands in each page before anything of the page. Looks at what a reader can see and work, in the page and
 * in every open shadow root. `WAY` and `WORDS` are put in by browser.ts.
 */
(() => {
  const words = WORDS;
  const now = () => performance.now();

  function deep(selector, root = document) {
    const found = [];
    const walk = (node) => {
      for (const element of node.querySelectorAll('*')) {
        if (element.matches(selector)) found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(root);
    return found;
  }

  const way = WAY;

  /** Elements whose own text begins with these words. */
  function holders(text) {
    const found = [];
    const walk = (root) => {
      const walker = document.createTreeWalker(root, 5);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === 3) {
          if (node.data.trimStart().startsWith(text)) found.push(node.parentElement);
        } else if (node.shadowRoot) walk(node.shadowRoot);
      }
    };
    if (document.body) walk(document.body);
    return found;
  }

  const isVisible = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().height > 0;
  const isShown = (text) => holders(text).some(isVisible);

  /** The end of the frame in which all that was done until now is painted. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(now()));
        port1.start();
        port2.postMessage(0);
      });
    });
  const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));

  const bench = {
    deep,
    way,
    words,
    isShown,
    painted,
    frame,
    shift: 0,
    longTasks: [],
    /** Resolves with the time at which the first question can be read. */
    async readable() {
      while (!isShown(words.question)) await frame();
      return now();
    },
    /** Resolves with the time of the first click on the first question that opens it. */
    async toggles() {
      for (;;) {
        const [toggle] = way.toggles();
        if (toggle) {
          const at = now();
          const before = way.isOpen(toggle);
          toggle.click();
          await frame();
          const [later] = way.toggles();
          if (later && way.isOpen(later) !== before) return at;
        } else await frame();
      }
    },
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) bench.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      bench.longTasks.push({ startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  window.bench = bench;
  if (typeof START === 'string') bench.begun = bench[START]();
})();
