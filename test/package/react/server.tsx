import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';

/** What a server sends before any script has run: the tags, with what stands inside them. */
console.log(
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
