/**
 * Builds the workbench, the page for people, into `dist/workbench`: part of `npm run build`, and of the same make as the explorer.
 * `npx vite --config web/workbench.config.mjs` serves it while it is worked on, over a server that runs at port 4000 (or `CETU_API`).
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed, onLog } from './built.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ command }) => {
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: here('.'),
    // Its addresses have one to three parts, so its files are named from the root of the host.
    base: '/',
    logLevel: command === 'build' ? 'warn' : 'info',
    plugins: [compressed],
    // Packs where it is called: see there.
    resolve: { alias: [{ find: /^fflate$/u, replacement: here('parts/pack-here.ts') }] },
    server: { proxy: { '/graphql': process.env.CETU_API ?? 'http://127.0.0.1:4000' } },
    build: {
      outDir: here('../dist/workbench'),
      emptyOutDir: true,
      assetsDir: 'workbench',
      // All style sheets of a page come as files: the page's policy lets no data in.
      assetsInlineLimit: 0,
      target: 'es2022',
      // `light-dark()` is put in words that browsers of 2022 understand.
      cssTarget: ['chrome107', 'firefox104', 'safari16'],
      modulePreload: { polyfill: false },
      rolldownOptions: { onLog },
    },
  };
});
