import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // The window loads from its own protocol, so every address is relative.
  base: './',
  build: { target: 'safari16.4', sourcemap: false, assetsInlineLimit: 0 },
  server: { port: 1420, strictPort: true, host: '127.0.0.1' },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
  clearScreen: false,
});
