/**
 * Builds the workbench, the page for people, into `dist/workbench`: part of `npm run build`, and of the same make as the explorer.
 * `npx vite --config web/workbench.config.mjs` serves it while it is worked on, over a server that runs at port 4000 (or `CETU_API`).
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed, onLog } from './built.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What of the workbench's own code several pages use, but for what brings a library of its own along. */
const COMMON = /\/web\/(?:api|i18n|pages|parts)\/(?!(?:look-up|pack-here|save-table|time-line)\.)[^?]+\.tsx?$/u;

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
      rolldownOptions: {
        onLog,
        output: {
          codeSplitting: {
            groups: [
              // Dozens of files of a few hundred bytes each would take longer to ask for than to read.
              { name: 'common', test: COMMON, minShareCount: 2, includeDependenciesRecursively: false },
              // One sheet in the order of its parts, the page's own first: what stands later in it counts more.
              { name: 'looks', test: /\/web\/(?:styles|parts)\/[^?]+\.css$/u },
              { name: 'widgets', test: /node_modules/u, minShareCount: 5, includeDependenciesRecursively: false },
            ],
          },
        },
      },
    },
  };
});
