import { describe, expect, it } from 'vitest';
import { settled, type Workbench } from '../workbench.js';

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const agenciesSuite = (workbench: () => Workbench): void => {
  describe('departments', () => {
    it('stand by line and level, and are found by any of their names', async () => {
      const { page, close } = await workbench().open('/agencies');
      expect(await page.locator('.agencies-lines thead th').allInnerTexts()).toEqual([
        '条线',
        '国家',
        '省级',
        '市级',
        '层级不明',
      ]);
      await page.getByRole('searchbox', { name: '名称' }).fill('连云港市科技局');
      await page.waitForURL(/q=/u);
      await page.locator('.agencies-lines tbody tr').nth(1).waitFor({ state: 'detached' });
      expect((await page.locator('.agencies-lines tbody tr').allInnerTexts()).map(flat)).toEqual([
        '科技 连云港市科学技术局 8 条措施',
      ]);
      await page.getByRole('link', { name: '连云港市科学技术局' }).click();
      await settled(page);
      await page.getByRole('heading', { level: 1, name: '连云港市科学技术局' }).waitFor();
      await close();
    });

    it('show their portfolio by role and document, the ladder, and whom they work with', async () => {
      const { page, close } = await workbench().open(`/agencies?agency=${encodeURIComponent('agy:四川省科学技术厅')}`);
      const documents = page.getByRole('region', { name: '各文件中的分工（条）' });
      expect(flat(await documents.locator('tbody tr').innerText())).toContain('6 2 5');
      await page.getByLabel('分工', { exact: true }).selectOption('LEAD');
      await page.getByText('共 6 条').waitFor();
      expect(new URL(page.url()).searchParams.get('role')).toBe('LEAD');
      const ladder = page.getByRole('region', { name: /国–省–市阶梯/u });
      await ladder.getByText('仅可比较').first().waitFor();
      expect(await ladder.innerText()).toContain('相近不等于有落实义务');
      const together = page.getByRole('region', { name: '与谁共同负责' });
      const bars = await together.locator('.agencies-figure').allInnerTexts();
      await together.locator('summary').click();
      expect((await together.locator('tbody .figure').allInnerTexts()).slice(0, bars.length)).toEqual(bars);
      await close();
    });
  });
};
