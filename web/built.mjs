/** What the two builds of web/ have in common: `vite.config.mjs` (the explorer) and `workbench.config.mjs` (the workbench). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Puts each file beside itself, compressed, so that the server only hands it on. */
export const compressed = {
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

/** 'use client' speaks to servers that render React, of which there is none here; compressing takes its time. */
export const onLog = (level, log, tell) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'PLUGIN_TIMINGS') tell(level, log);
};
