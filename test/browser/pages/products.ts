import { describe, expect, it } from 'vitest';
import { settled, type Workbench } from '../workbench.js';

export const productsSuite = (workbench: () => Workbench): void => {
  describe('products', () => {
    it('are listed with where they are named, and lead to the words', async () => {
      const { page, close } = await workbench().open('/products');
      expect(await page.locator('.products-table tbody tr').count()).toBe(104);
      await page.getByRole('searchbox', { name: '名称' }).fill('专利保险');
      await page.locator('caption').getByText('1 种产品').waitFor();
      await page.getByRole('link', { name: '专利保险', exact: true }).click();
      await settled(page);
      await page.getByRole('heading', { name: '哪里点到（2 处）' }).waitFor();
      expect(await page.locator('.products-document').allInnerTexts()).toContainEqual(
        expect.stringContaining('“专利综合保险”'),
      );
      await page.locator('.products-document li a').first().click();
      await page.waitForURL(/\/d\/.+at=/u);
      await close();
    });
  });
};
