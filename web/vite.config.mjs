/**
 * Builds the explorer that the server gives to browsers at /graphql into `dist/web`: part of `npm run build`. Nothing in it is had from
 * another host. Files carry a hash in their names, and lie there compressed too, so that the server only hands them on.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed, onLog } from './built.mjs';

// Whatever this is built in, browsers get the libraries as they are meant for use.
process.env.NODE_ENV = 'production';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('explorer'),
  // The page is at /graphql, wherever a proxy puts that; its files are beside it.
  base: './',
  logLevel: 'warn',
  plugins: [compressed],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    assetsDir: 'explorer',
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { onLog },
  },
});
