import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heldBack, sentIn } from '../held-back.js';
import { answerTo, hasCardFocus, queueAsked, shownIn, threeAndTheRest } from '../review-queue.js';
import type { Workbench } from '../workbench.js';

/** How many the page says were decided so. */
const saidIn = async (page: Page, word: '已确认' | '已否定'): Promise<number> =>
  Number(new RegExp(`${word} ([0-9,]+) 条`, 'u').exec(await page.locator('.review-progress').innerText())?.[1]);

export const reviewSuite = (workbench: () => Workbench): void => {
  describe('the review', () => {
    it('is worked off by keyboard, the least sure first, with a note', async () => {
      const { page, close } = await workbench().open('/review');
      const card = page.locator('.review-card');
      const shown = (): Promise<string | null> => card.getAttribute('data-link');
      expect(await card.locator('mark').count()).toBeGreaterThan(2);
      await card.focus();
      const first = await shown();
      const [confirmed, rejected] = [await saidIn(page, '已确认'), await saidIn(page, '已否定')];
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
      await expect.poll(() => saidIn(page, '已否定')).toBe(rejected + 1);
      await page.waitForFunction(() => document.activeElement?.className === 'review-card');
      await page.keyboard.press('1');
      await page.keyboard.press('y');
      await expect.poll(() => saidIn(page, '已确认')).toBe(confirmed + 1);
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

    it('keeps a decision while its reader is at another card, and asks for nothing anew but how far the review is', async () => {
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
      const rejected = await saidIn(page, '已否定');
      await page.waitForLoadState('networkidle');
      page.on('request', (request) => {
        if (request.method() === 'POST') asked.push(sentIn(request).operationName);
      });
      held.go();
      await expect.poll(() => saidIn(page, '已否定')).toBe(rejected + 1);
      await page.getByText('正在保存……').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      expect(await shown()).toBe(second);
      expect(asked).toEqual(['ReviewProgress']);
      await close();
    });

    it('tells of a decision that failed after its reader left the page', async () => {
      const { page, close } = await workbench().open('/review');
      const held = await heldBack(page, 'ReviewLink');
      await page.locator('.review-card').focus();
      await page.keyboard.press('y');
      await page.getByRole('link', { name: '目标', exact: true }).click();
      await page.waitForURL(/\/targets/u);
      await page.getByRole('heading', { name: '目标', exact: true, level: 1 }).waitFor();
      held.fail();
      const alert = page.getByRole('alert').filter({ hasText: '先前的一处改动没有保存成功' });
      await alert.getByText('连不上策图服务').waitFor();
      await alert.getByRole('link').click();
      await page.locator('.review-card').waitFor();
      expect(await alert.count()).toBe(0);
      await close();
    });

    it('is read on while it is worked off; a decision meanwhile leaves what was read, and does not come back', async () => {
      const { page, close } = await workbench().open('/import');
      const queue = queueAsked(page);
      const asked = (): readonly unknown[] => queue.map(({ after }) => after);
      const { begin, go } = await threeAndTheRest(page);
      const shown = (): Promise<string | null> => shownIn(page);
      await page.getByRole('link', { name: '审核', exact: true }).click();
      await page.locator('.review-card').focus();
      expect(await shown()).toBe(begin()[0]);
      await expect.poll(asked).toEqual([null, 'second']);
      await page.keyboard.press('n');
      await expect.poll(shown).toBe(begin()[1]);
      await expect.poll(asked).toEqual([null, 'second', 'second']);
      await hasCardFocus(page);
      await page.keyboard.press('j');
      await expect.poll(shown).toBe(begin()[2]);
      // What comes after it is not there yet: nobody is led back to the beginning.
      await hasCardFocus(page);
      await page.keyboard.press('j');
      expect(await shown()).toBe(begin()[2]);
      go();
      await expect
        .poll(async () => {
          await page.keyboard.press('j');
          return begin().includes((await shown()) ?? '');
        })
        .toBe(false);
      expect(await page.locator('.review-progress').innerText()).toMatch(/第 [3-9] 条/u);
      await close();
    });

    it('finds the place of a link that an address names, further down than comes at once', async () => {
      const query = `{ links(last: 1, filter: { kinds: [COUNTERPART], statuses: [PROPOSED] }, orderBy: { by: CONFIDENCE }) {
        totalCount nodes { ... on Counterpart { id } } } }`;
      const { links } = (await answerTo(workbench(), query)) as {
        links: { totalCount: number; nodes: [{ id: string }] };
      };
      // More than come at once.
      expect(links.totalCount).toBeGreaterThan(50);
      const { page, close } = await workbench().open(`/review?link=${encodeURIComponent(links.nodes[0].id)}`);
      const count = String(links.totalCount);
      await page.getByText(`第 ${count} 条，共 ${count} 条`).waitFor();
      await close();
    });
  });
};
