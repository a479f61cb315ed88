import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heldBack, sentIn } from '../held-back.js';
import type { Workbench } from '../workbench.js';

const SAVE = ['复制表格', '下载 CSV', '下载 XLSX', '打印（A3）'];

/** The matrix comes a document at a time. */
async function oneColumnAtOnce(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName, variables, ...rest } = sentIn(route.request());
    if (operationName !== 'Coverage') await route.fallback();
    else await route.continue({ postData: { ...rest, operationName, variables: { ...variables, first: 1 } } });
  });
}

const waiting = async (page: Page): Promise<readonly string[]> =>
  page.locator('.coverage-save [data-pending]').allInnerTexts();

export const coverageWholeSuite = (workbench: () => Workbench): void => {
  describe('a matrix that comes in parts', () => {
    it('is told as a part, and nothing of it is taken along before it is whole', async () => {
      const { page, close } = await workbench().open('/import');
      await oneColumnAtOnce(page);
      const held = await heldBack(page, 'Coverage', ({ after }) => after != null);
      await page.goto(`${workbench().origin}/coverage`);
      await page.getByText('已读到 1 / 3 份文件，还没有读完').waitFor();
      expect(await waiting(page)).toEqual(SAVE);
      held.go();
      await page.getByText('还没有读完').waitFor({ state: 'detached' });
      expect(await waiting(page)).toEqual([]);
      expect(await page.locator('.coverage-bar .facts').innerText()).toBe('22 / 22 条措施 × 3 份文件');
      await close();
    });

    it('says that a later part failed, and asks for it again', async () => {
      const { page, close } = await workbench().open('/import');
      let fails = true;
      await oneColumnAtOnce(page);
      await page.route('**/graphql', async (route) => {
        const { operationName, variables } = sentIn(route.request());
        if (fails && operationName === 'Coverage' && variables['after'] != null) await route.abort();
        else await route.fallback();
      });
      await page.goto(`${workbench().origin}/coverage`);
      await page.getByRole('alert').getByText('连不上策图服务').waitFor();
      expect(await page.locator('.coverage-bar .facts').innerText()).toContain('还没有读完');
      expect(await waiting(page)).toEqual(SAVE);
      fails = false;
      await page.getByRole('button', { name: '重试' }).click();
      await page.getByText('还没有读完').waitFor({ state: 'detached' });
      expect(await page.locator('.state-failure').count()).toBe(0);
      await close();
    });
  });

  describe('a cell in the address', () => {
    it('is closed by "back", however many were looked at', async () => {
      const { page, close } = await workbench().open('/coverage');
      await page.locator('.coverage-cell').first().click();
      await page.locator('.coverage-panel').waitFor();
      const first = page.url();
      await page.locator('.coverage-cell').nth(1).click();
      await page.waitForURL((url) => url.href !== first);
      await page.goBack();
      await page.locator('.coverage-panel').waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/coverage');
      await close();
    });

    it('that the matrix does not have is told, and takes no room from it', async () => {
      const { page, close } = await workbench().open('/coverage?cell=mea:pilot-zone-master-plan/2.1~no-such-document');
      await page.getByText('地址所指的格子不在这张矩阵里').waitFor();
      expect(await page.locator('.coverage-beside').count()).toBe(0);
      await page.getByRole('button', { name: '收起' }).click();
      await page.getByText('地址所指的格子不在这张矩阵里').waitFor({ state: 'detached' });
      await close();
    });
  });

  describe('the matrix on paper', () => {
    it('is there while print() is carried out, whole, and the one on the screen is not', async () => {
      const { page, close } = await workbench().open('/coverage', { height: 500 });
      await page.evaluate(() => {
        // What the browser prints is what stands there while print() is carried out.
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          document.title = String(document.querySelectorAll('.coverage-printed tbody tr').length);
          dispatchEvent(new Event('afterprint'));
        };
      });
      await page.getByRole('button', { name: '打印（A3）' }).click();
      expect(await page.title()).toBe('22');
      await page.emulateMedia({ media: 'print' });
      await page.locator('.coverage-printed').waitFor();
      expect(await page.locator('.coverage-frame').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.coverage-printed').waitFor({ state: 'detached' });
      expect(await page.locator('.coverage-frame').isVisible()).toBe(true);
      await close();
    });

    it('is A3, lying', async () => {
      const { page, close } = await workbench().open('/coverage', { height: 500 });
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sizes = [...paper.matchAll(/\/MediaBox \[([\d. ]+)\]/gu)].map(([, box]) =>
        box?.split(' ').map((side) => Math.round(Number(side) / 10) * 10),
      );
      expect(sizes.length).toBeGreaterThan(0);
      for (const size of sizes) expect(size).toEqual([0, 0, 1190, 840]);
      await close();
    });
  });

  describe('rows of the matrix', () => {
    it.each([360, 1440])(
      'are of one height in a window %i wide, with as much of the title as has room',
      async (width) => {
        const { page, close } = await workbench().open('/coverage', { width });
        const heights = await page
          .locator('.coverage-frame tbody tr:not([aria-hidden])')
          .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(5);
        expect(new Set(heights).size).toBe(1);
        await close();
      },
    );
  });
};
