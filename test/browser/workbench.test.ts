import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';
import { suiteFolder } from '../support/folder.js';
import { startChromium } from './chromium.js';
import { agenciesSuite } from './pages/agencies.js';
import { aheadSuite } from './pages/ahead.js';
import { correctSuite } from './pages/correct.js';
import { coverageSuite } from './pages/coverage.js';
import { coverageWholeSuite } from './pages/coverage-whole.js';
import { gapsSuite } from './pages/gaps.js';
import { graphSuite } from './pages/graph.js';
import { importSuite } from './pages/import.js';
import { overviewSuite } from './pages/overview.js';
import { parkSuite } from './pages/park.js';
import { productsSuite } from './pages/products.js';
import { readerSuite } from './pages/reader.js';
import { readerRowsSuite } from './pages/reader-rows.js';
import { reviewSuite } from './pages/review.js';
import { reviewQueueSuite } from './pages/review-queue.js';
import { targetsSuite } from './pages/targets.js';
import { VIEWS } from './views.js';
import { barriers, startWorkbench, unmarkedChinese, type Workbench } from './workbench.js';

const browser = await startChromium();

/** `CETU_SHOTS=1`: a picture of every view in both languages and themes, for somebody to look at. */
const shots = process.env['CETU_SHOTS'] === '1' ? packageFile('.cache', 'shots') : null;

describe.skipIf(browser === null)('the workbench in a browser', () => {
  const folder = suiteFolder();
  let workbench: Workbench;
  beforeAll(async () => {
    if (browser === null) return;
    if (shots !== null) mkdirSync(shots, { recursive: true });
    workbench = await startWorkbench(browser, folder());
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await workbench.close();
  });
  const here = (): Workbench => workbench;

  describe.each(VIEWS)('$name', ({ name, address }) => {
    // At once: each waits for its network to fall silent.
    it.concurrent.for([
      ['zh', 'light', 1440],
      ['zh', 'dark', 360],
      ['en', 'dark', 1440],
      ['en', 'light', 360],
    ] as const)('is accessible and quiet in %s, %s, %i wide', async ([language, theme, width], { expect }) => {
      const { page, complaints, close } = await workbench.open(address, { language, theme, width });
      if (shots !== null)
        await page.screenshot({ path: join(shots, `${name}-${language}-${theme}-${String(width)}.png`) });
      expect(await barriers(page)).toEqual([]);
      if (language === 'en') expect(await unmarkedChinese(page)).toEqual([]);
      expect(complaints()).toEqual([]);
      // Nothing sticks out sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    });
  });

  overviewSuite(here);
  readerSuite(here);
  readerRowsSuite(here);
  correctSuite(here);
  coverageSuite(here);
  coverageWholeSuite(here);
  agenciesSuite(here);
  productsSuite(here);
  targetsSuite(here);
  gapsSuite(here);
  parkSuite(here);
  graphSuite(here);
  reviewSuite(here);
  reviewQueueSuite(here);
  importSuite(here);
  aheadSuite(here);
});
