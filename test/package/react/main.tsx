import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

const place = document.getElementById('app') as HTMLElement;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
// A server may have rendered it already.
if (place.firstElementChild) hydrateRoot(place, app);
else createRoot(place).render(app);
