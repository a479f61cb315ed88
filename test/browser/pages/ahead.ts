import { describe, expect, it } from 'vitest';
import { sentIn } from '../held-back.js';
import type { Workbench } from '../workbench.js';

export const aheadSuite = (workbench: () => Workbench): void => {
  describe('what a page asks for first', () => {
    it('is asked while its code is on its way, and not again', async () => {
      const { page, close } = await workbench().open('/import');
      const asked: string[] = [];
      let letGo = (): void => undefined;
      const told = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/coverage-page-*.js', async (route) => {
        await told;
        await route.continue();
      });
      await page.route('**/graphql', async (route) => {
        asked.push(sentIn(route.request()).operationName);
        await route.continue();
      });
      await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '呼应矩阵' }).click();
      await expect.poll(() => asked).toEqual(['CoverageDocuments', 'Coverage']);
      expect(await page.locator('.coverage-frame').count()).toBe(0);
      letGo();
      await page.locator('.coverage-cell').first().waitFor();
      expect(asked).toEqual(['CoverageDocuments', 'Coverage']);
      await close();
    });

    it('is asked, and its code is loaded, when a link to it is pointed at', async () => {
      const { page, close } = await workbench().open('/');
      const asked: string[] = [];
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.route('**/graphql', async (route) => {
        asked.push(sentIn(route.request()).operationName);
        await route.continue();
      });
      await page.locator('main a[href="/d/lianyungang-opinions"]').first().hover();
      await expect.poll(() => [...asked].sort()).toEqual(['Reader', 'ReaderMeasures', 'ReaderRows']);
      await expect.poll(() => loaded.filter((url) => url.includes('/reader-page-')).length).toBeGreaterThan(0);
      await close();
    });
  });
};
