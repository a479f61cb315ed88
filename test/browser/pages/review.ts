import { describe, expect, it } from 'vitest';
import type { Workbench } from '../workbench.js';

export const reviewSuite = (workbench: () => Workbench): void => {
  describe('the review', () => {
    it('is worked off by keyboard, the least sure first, with a note', async () => {
      const { page, close } = await workbench().open('/review');
      const card = page.locator('.review-card');
      const shown = (): Promise<string | null> => card.getAttribute('data-link');
      expect(await card.locator('mark').count()).toBeGreaterThan(2);
      await card.focus();
      const first = await shown();
      // A key that is held down counts once.
      await page.keyboard.down('j');
      await expect.poll(shown).not.toBe(first);
      const next = await shown();
      expect(new URL(page.url()).searchParams.get('link')).toBe(next);
      await page.waitForFunction(() => document.activeElement?.className === 'review-card');
      await page.keyboard.down('j');
      await page.keyboard.up('j');
      expect(await shown()).toBe(next);
      await page.keyboard.press('k');
      await expect.poll(shown).toBe(first);
      await page.getByLabel('附言（理由）').fill('对象不同 yn');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await card.focus();
      await page.keyboard.press('n');
      await page.getByText('本次否定 1 条').waitFor();
      await page.waitForFunction(() => document.activeElement?.className === 'review-card');
      await page.keyboard.press('1');
      await page.keyboard.press('y');
      await page.getByText(/已确认 1 条/u).waitFor();
      await close();
    });
  });
};
