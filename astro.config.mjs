import { defineConfig } from 'astro/config';

export default defineConfig({
  // Every link is relative and every page a folder, so that the built site works on any host and at any address.
  build: { format: 'directory', concurrency: 64 },
  trailingSlash: 'always',
  // Nothing of ours is a script, and nothing may come from another host.
  devToolbar: { enabled: false },
});
