import { describe, expect, it } from 'vitest';
import { settled, type Workbench } from '../workbench.js';

export const gapsSuite = (workbench: () => Workbench): void => {
  describe('the gaps', () => {
    it('come worst first, each leading to its words, with what is comparable elsewhere', async () => {
      const { page, close } = await workbench().open('/gaps');
      const headings = await page.locator('.gaps-group h2').allInnerTexts();
      expect(headings.slice(0, 2).map((text) => text.replaceAll(/\s+/gu, ' '))).toEqual([
        '高 标准未达到',
        '中 标准未达到',
      ]);
      const gap = page.locator('.gaps-group > ul > li').nth(1);
      await gap.locator('summary').click();
      expect(await gap.locator('.gaps-remedies li').count()).toBeGreaterThan(0);
      await gap.locator('.gaps-subject').click();
      await page.waitForURL(/\/d\/g60-park-scheme\?at=/u);
      await close();
    });

    it('are narrowed down in the address, which "back" undoes', async () => {
      const { page, close } = await workbench().open('/gaps');
      const all = await page.locator('.gaps-total').innerText();
      await page.getByRole('button', { name: /^措施未见呼应/u }).click();
      await page.getByRole('combobox', { name: '文件' }).selectOption('doc:lianyungang-opinions');
      await page.waitForURL(/kind=MEASURE_WITHOUT_COUNTERPART&document=doc/u);
      await settled(page);
      await expect.poll(() => page.locator('.gaps-group h2').count()).toBe(1);
      await expect.poll(() => page.locator('.gaps-total').innerText()).not.toBe(all);
      await page.goBack();
      await page.goBack();
      await page.getByText(all).waitFor();
      await close();
    });
  });
};
