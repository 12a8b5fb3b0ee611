import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // The window loads from its own protocol, so every address is relative.
  base: './',
  build: { target: 'safari16.4', sourcemap: false, assetsInlineLimit: 0 },
  server: { port: 1420, strictPort: true, host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
          environment: 'node',
        },
      },
      {
        // Components that a test clicks and types in: Svelte must run as it does in the window.
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dom',
          include: ['src/**/*.dom.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['src/lib/dom.setup.ts'],
        },
      },
    ],
  },
  clearScreen: false,
});
