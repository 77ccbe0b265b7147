// The window: one page, no inline script, served by the main process from its own origin (app://).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: path.join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    // Chromium 108 is Electron 22, the last line for Windows 7 and 龙芯.
    target: 'chrome108',
    // The polyfill would be an inline script, which the content policy refuses.
    modulePreload: { polyfill: false },
    // Small files as data: URLs are allowed for pictures and fonts only; scripts stay files.
    assetsInlineLimit: 4096,
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
});
