import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workbench } from '../workbench.js';

/** Where the first words that are painted under a name are, in the window. */
const boxOf = (page: Page, name: string): Promise<{ readonly left: number; readonly top: number }> =>
  page.evaluate((wanted) => {
    const [range] = CSS.highlights.get(wanted) ?? [];
    if (!(range instanceof Range)) throw new Error(`nothing is painted as ${wanted}`);
    const { left, top } = range.getBoundingClientRect();
    return { left, top };
  }, name);

/** The words that are painted under a name, in order. */
const painted = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

const PLACE = '/d/lianyungang-opinions?at=2132-2136';

export const readerSuite = (workbench: () => Workbench): void => {
  describe('the reader', () => {
    it('marks what was read, each kind where the text has it, and leaves out what is switched off', async () => {
      const { page, close } = await workbench().open('/d/sichuan-opinions');
      expect((await painted(page, 'cetu-agency'))[0]).toBe('科技厅');
      await page.getByRole('button', { name: /^部门/u }).click();
      await page.waitForURL(/kinds=product/u);
      await expect.poll(() => painted(page, 'cetu-agency')).toEqual([]);
      await expect.poll(async () => (await painted(page, 'cetu-product')).length).toBeGreaterThan(20);
      await close();
    });

    it('goes to the place of a link and marks it', async () => {
      const { page, close } = await workbench().open(PLACE);
      expect(await painted(page, 'cetu-at')).toEqual(['市科技局']);
      const { top } = await boxOf(page, 'cetu-at');
      expect(top).toBeGreaterThan(100);
      expect(top).toBeLessThan(800);
      await close();
    });

    it('shows a fact that is pointed at, and pins it when it is clicked', async () => {
      const { page, close } = await workbench().open(PLACE);
      const box = await boxOf(page, 'cetu-at');
      await page.getByRole('button', { name: '取消选定' }).click();
      await page.mouse.move(box.left + 8, box.top + 8);
      await page.locator('.fact-pointer').getByText('连云港市科学技术局').waitFor();
      await page.mouse.click(box.left + 8, box.top + 8);
      await page.waitForURL(/at=2132-2136/u);
      await page.locator('.pinned', { hasText: '连云港市科学技术局' }).waitFor();
      await close();
    });

    it('keeps the pinned words in sight beside a correction of nothing, and lets go of them by key where they stand', async () => {
      const { page, close } = await workbench().open(`${PLACE}&correct=no-such-measure`);
      await page.getByRole('button', { name: '取消选定' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.row-measure'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('市科技局');
      await close();
    });

    it('lets the keyboard walk the facts, the text following', async () => {
      const { page, close } = await workbench().open('/d/lianyungang-opinions');
      await page.getByRole('tab', { name: '事实' }).click();
      await page.getByRole('listbox', { name: '事实' }).getByRole('option').first().click();
      for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { selected: true }).and(page.locator('[aria-posinset="13"]')).waitFor();
      // The text comes after the list, and comes to rest where the thirteenth fact stands.
      const apart = async (): Promise<number> => {
        const [start = 0, end = 0] = (new URL(page.url()).searchParams.get('at') ?? '').split('-').map(Number);
        return (await painted(page, 'cetu-at')).join('').length - (end - start);
      };
      await expect.poll(apart).toBe(0);
      const inSight = async (): Promise<boolean> => {
        const { top } = await boxOf(page, 'cetu-at');
        return top > 0 && top < 900;
      };
      await expect.poll(inSight).toBe(true);
      await close();
    });

    it('sets comparable measures beside the text, slot by slot', async () => {
      const { page, close } = await workbench().open(`${PLACE}&links=mea:lianyungang-opinions/2.1.2`);
      const links = page.getByRole('region', { name: '与措施2.可比的措施' });
      await links.getByRole('heading', { name: '上级文件' }).waitFor();
      expect(await links.locator('article').count()).toBeGreaterThan(0);
      expect(await links.getByRole('rowheader').allInnerTexts()).toContain('金融产品');
      await close();
    });

    it('sets a copy beside its original, measure by measure, and goes through what differs', async () => {
      const { page, close } = await workbench().open('/d/pilot-zone-master-plan-repost');
      await page.getByRole('link', { name: '两文对照' }).click();
      await page.locator('.variant-row').first().waitFor();
      expect(await page.locator('.variant-measure').count()).toBe(22);
      const row = page.locator('.variant-row', { hasText: '（二）' }).filter({ hasText: '相似 90%' });
      expect(await row.getByRole('group', { name: '原件' }).locator('del').first().textContent()).toBe('和');
      expect(await row.getByRole('group', { name: '转载本' }).locator('ins').first().textContent()).toBe('技');
      const next = page.getByRole('button', { name: '下一处' });
      await next.click();
      await page.waitForURL(/difference=1$/u);
      await expect
        .poll(() => page.getByRole('status').innerText())
        .toMatch(/^第 1 处，共 737 处： 缺失 “中国人民银行/u);
      await expect.poll(() => page.locator('del.difference-here').first().textContent()).toMatch(/^中国人民银行/u);
      await close();
    });

    it('marks the words in browsers that paint no ranges, too', async () => {
      const { page, close } = await workbench().open(PLACE, {
        before: () => {
          Reflect.deleteProperty(CSS, 'highlights');
        },
      });
      expect(await page.locator('mark.cetu-at').allInnerTexts()).toEqual(['市科技局']);
      expect(await page.locator('mark.cetu-agency').count()).toBeGreaterThan(90);
      await close();
    });
  });
};
