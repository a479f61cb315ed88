import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium of this machine: `CETU_TEST_CHROMIUM`, or one in the path; null, and loudly so, where there is none. */
export function chromiumHere(): string | null {
  const named = process.env['CETU_TEST_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  process.stderr.write(
    '\nSKIPPED: there is no Chromium to look at the explorer with, and CETU_TEST_CHROMIUM names none\n\n',
  );
  return null;
}

/** It asks nobody of its own accord, and runs where a sandbox is not to be had. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
