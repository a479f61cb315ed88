/** Takes the pictures of the workbench that README shows, in Chinese and by day: `npm run docs:pictures`. Look at them before they are kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../schema/package-root.js';
import { startChromium } from './chromium.js';
import { startWorkbench } from './workbench.js';

interface Picture {
  readonly name: string;
  readonly address: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'overview', address: '/' },
  // 市科技局, which answers for the fourth measure.
  { name: 'reader', address: '/d/lianyungang-opinions?at=2132-2136' },
  { name: 'coverage', address: '/coverage' },
  { name: 'park', address: `/parks/${encodeURIComponent('prk:示例园区（嘉兴）')}` },
];

process.env['CETU_REQUIRE_CHROMIUM'] = '1';
const browser = await startChromium();
if (browser === null) throw new Error('no Chromium starts');
const folder = mkdtempSync(join(tmpdir(), 'cetu-pictures-'));
const workbench = await startWorkbench(browser, folder);
try {
  for (const { name, address } of PICTURES) {
    const { page, close } = await workbench.open(address);
    await page.screenshot({ path: packageFile('docs', 'pictures', `${name}.png`) });
    await close();
  }
} finally {
  await workbench.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
