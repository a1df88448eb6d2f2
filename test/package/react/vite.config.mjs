import { join } from 'node:path';
import { defineConfig } from 'vite';

const pages = ['index.html', 'published.html'].map((page) => join(import.meta.dirname, page));

export default defineConfig(({ isSsrBuild }) => ({
  build: isSsrBuild ? {} : { rolldownOptions: { input: pages } },
}));
