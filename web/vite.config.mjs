/**
 * Builds the pages that the server gives to browsers into `dist/web`: part of `npm run build`. Nothing in them is had from another
 * host. Files carry a hash in their names, and lie there compressed too, so that the server only hands them on.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

// Whatever this is built in, browsers get the libraries as they are meant for use.
process.env.NODE_ENV = 'production';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const compressed = {
  name: 'compressed-beside-plain',
  writeBundle({ dir }) {
    for (const item of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (!item.isFile() || !/\.(?:js|css|html)$/u.test(item.name)) continue;
      const path = join(item.parentPath, item.name);
      const bytes = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
};

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
    rolldownOptions: {
      // 'use client' speaks to servers that render React, of which there is none here; compressing takes its time.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'PLUGIN_TIMINGS') tell(level, log);
      },
    },
  },
});
