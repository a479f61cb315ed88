import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heldBack, inTwoPages, sentIn } from '../held-back.js';
import type { Workbench } from '../workbench.js';

const shownIn = (page: Page): Promise<string | null> => page.locator('.review-card').getAttribute('data-link');

interface Queued {
  readonly upstream: readonly { readonly confidence: number; readonly status: string }[];
}

const leastOf = ({ upstream }: Queued): number =>
  Math.min(...upstream.filter(({ status }) => status === 'PROPOSED').map(({ confidence }) => confidence));

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

    it('tells beside another card what became of a decision, and leads nobody away from the card that is read by then', async () => {
      const { page, close } = await workbench().open('/review');
      const shown = (): Promise<string | null> => shownIn(page);
      const first = await shown();
      const held = await heldBack(page, 'ReviewLink');
      await page.locator('.review-card').focus();
      await page.keyboard.press('y');
      await page.keyboard.press('j');
      await expect.poll(shown).not.toBe(first);
      const second = await shown();
      await page.getByRole('status').getByText('正在保存……').waitFor();
      held.fail();
      const alert = page.getByRole('alert').filter({ hasText: '没有保存：' });
      await alert.getByText('连不上策图服务').waitFor();
      expect(await shown()).toBe(second);
      await alert.getByRole('link').click();
      await expect.poll(shown).toBe(first);
      await page.unroute('**/graphql');
      await page.locator('.review-card').getByRole('button', { name: '重试' }).click();
      await expect.poll(shown).not.toBe(first);
      await close();
    });

    it('keeps a decision while its reader is at another card, and asks for nothing anew but what was decided', async () => {
      const { page, close } = await workbench().open('/review');
      const shown = (): Promise<string | null> => shownIn(page);
      const first = await shown();
      const asked: string[] = [];
      const held = await heldBack(page, 'ReviewLink');
      await page.locator('.review-card').focus();
      await page.keyboard.press('n');
      await page.keyboard.press('j');
      await expect.poll(shown).not.toBe(first);
      const second = await shown();
      page.on('request', (request) => {
        if (request.method() === 'POST') asked.push(sentIn(request).operationName);
      });
      held.go();
      await page.getByText('本次否定 1 条').waitFor();
      await page.getByText('正在保存……').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      expect(await shown()).toBe(second);
      expect(asked).toEqual([]);
      await close();
    });

    it('tells of a decision that failed after its reader left the page', async () => {
      const { page, close } = await workbench().open('/review');
      const held = await heldBack(page, 'ReviewLink');
      await page.locator('.review-card').focus();
      await page.keyboard.press('y');
      await page.getByRole('link', { name: '目标', exact: true }).click();
      await page.waitForURL(/\/targets/u);
      held.fail();
      const alert = page.getByRole('alert').filter({ hasText: '先前的一处改动没有保存成功' });
      await alert.getByText('连不上策图服务').waitFor();
      await alert.getByRole('link').click();
      await page.locator('.review-card').waitFor();
      expect(await alert.count()).toBe(0);
      await close();
    });

    it('stays at the card that is read when a less sure link comes with a later page', async () => {
      const { page, close } = await workbench().open('/import');
      const go = await inTwoPages<Queued>(page, {
        operation: 'ReviewQueue',
        list: 'measures',
        isLast: (one, all) => leastOf(one) === Math.min(...all.map(leastOf)),
      });
      await page.getByRole('link', { name: '审核', exact: true }).click();
      await page.locator('.review-card').waitFor();
      const first = await shownIn(page);
      await page.getByText('正在列出其余联系……').waitFor();
      go();
      await page.getByText('正在列出其余联系……').waitFor({ state: 'detached' });
      expect(await shownIn(page)).toBe(first);
      expect(await page.locator('.review-progress').innerText()).toMatch(/第 [2-9] 条/u);
      await close();
    });
  });
};
