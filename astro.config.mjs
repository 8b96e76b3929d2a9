import { defineConfig } from 'astro/config';
import { bundlePagefind } from './scripts/site/bundle-pagefind.js';

export default defineConfig({
  // Every link is relative and every page a folder, so that the built site works on any host and at any address.
  build: { format: 'directory', concurrency: 64 },
  trailingSlash: 'always',
  // What the style sheet names lies beside it.
  vite: {
    // The search, which Vite bundles as it does a worker.
    worker: { plugins: () => [bundlePagefind()] },
    experimental: {
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? file.slice(file.lastIndexOf('/') + 1) : undefined),
    },
  },
  // One page of ours has a script, the search, and nothing may come from another host.
  devToolbar: { enabled: false },
});
