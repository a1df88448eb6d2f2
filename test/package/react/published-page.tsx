import { createRoot } from 'react-dom/client';
import { Published } from './published.tsx';

createRoot(document.getElementById('app') as HTMLElement).render(<Published />);
