import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * A Chromium of this machine: `CETU_TEST_CHROMIUM`, one in the path, or the one that an npm package holds; null, and loudly so, where
 * none starts. With `CETU_REQUIRE_CHROMIUM=1` that is a failure.
 */
export async function startChromium(): Promise<Browser | null> {
  try {
    const executablePath = inPath() ?? (await bundled.executablePath());
    return await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  } catch (error) {
    if (process.env['CETU_REQUIRE_CHROMIUM'] === '1') throw error;
    process.stderr.write(
      `\nSKIPPED: no Chromium starts to look at the pages with, and CETU_TEST_CHROMIUM names none that does: ${String(error)}\n\n`,
    );
    return null;
  }
}

function inPath(): string | undefined {
  const named = process.env['CETU_TEST_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * It asks nobody of its own accord, and runs where a sandbox is not to be had. Where there is no GPU, the same software draws the page
 * and what WebGL draws in it: else each frame of it is read back into the page, of which Chromium complains on the console.
 */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
