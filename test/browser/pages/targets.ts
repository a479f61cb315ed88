import { describe, expect, it } from 'vitest';
import type { Workbench } from '../workbench.js';

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const targetsSuite = (workbench: () => Workbench): void => {
  describe('targets', () => {
    it('stand on a time line by deadline, and all of them in the table', async () => {
      const { page, close } = await workbench().open('/targets');
      expect((await page.locator('.time-line-label').allInnerTexts()).map(flat)).toEqual([
        '2023年6月30日 汇总至G60联席办金融服务中心',
        '2025年12月31日 · 4 倍 力争全市科技型企业贷款余额比十三五末翻二番',
      ]);
      expect(await page.locator('.target-table tbody tr').count()).toBe(6);
      await page.getByLabel('写明的内容').selectOption('number');
      await page.locator('caption').getByText('共 3 条目标').waitFor();
      expect(await page.locator('.target-table tbody tr').first().innerText()).toContain('1–2 家');
      const words = page.getByRole('searchbox', { name: '内容' });
      // Slower than the rest after which the words stand in the address.
      await words.pressSequentially('科技 贷款', { delay: 300 });
      await page.waitForURL(/q=[^&]*\+/u);
      expect(await words.inputValue()).toBe('科技 贷款');
      await close();
    });
  });
};
