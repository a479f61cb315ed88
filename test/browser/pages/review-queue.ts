import { describe, expect, it } from 'vitest';
import { heldBack, sentIn } from '../held-back.js';
import { answerTo, hasCardFocus, queueAsked, shownIn, threeAndTheRest } from '../review-queue.js';
import { settled, type Workbench } from '../workbench.js';

interface Listed {
  readonly links: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly from?: { readonly document: { readonly id: string } } }[];
  };
}

async function links(workbench: Workbench, list: string): Promise<Listed['links']> {
  const query = `{ links(${list}) { totalCount nodes {
    ... on Counterpart { id from { document { id } } } ... on IndicatorLink { id } } } }`;
  return ((await answerTo(workbench, query)) as Listed).links;
}

export const reviewQueueSuite = (workbench: () => Workbench): void => {
  describe('the queue of the review', () => {
    it('is not read to its end for a link that it does not have', async () => {
      const sure = 'orderBy: { by: CONFIDENCE, direction: DESC }';
      const other = await links(workbench(), `first: 1, filter: { kinds: [INDICATOR], statuses: [PROPOSED] }, ${sure}`);
      const { totalCount } = await links(
        workbench(),
        'first: 1, filter: { kinds: [COUNTERPART], statuses: [PROPOSED] }',
      );
      expect(totalCount).toBeGreaterThan(50);
      const { page, close } = await workbench().open('/import');
      const asked = queueAsked(page);
      const named = other.nodes[0]?.id ?? '';
      await page.goto(`${workbench().origin}/review?link=${encodeURIComponent(named)}`);
      await settled(page);
      expect(await shownIn(page)).toBe(named);
      expect(asked).toHaveLength(1);
      await close();
    });

    it('is come back to at the card that was looked at last, not at one that was decided', async () => {
      const { page, close } = await workbench().open('/review');
      const first = await shownIn(page);
      await page.locator('.review-card').focus();
      await page.keyboard.press('n');
      await expect.poll(() => shownIn(page)).not.toBe(first);
      const next = await shownIn(page);
      await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '审核', exact: true }).click();
      await page.waitForURL((url) => url.search === '');
      await settled(page);
      expect(await shownIn(page)).toBe(next);
      await close();
    });

    it('is read anew where it was left before one of its links was decided elsewhere', async () => {
      const least = 'orderBy: { by: CONFIDENCE, direction: ASC }';
      const {
        nodes: [first],
      } = await links(workbench(), `first: 1, filter: { kinds: [COUNTERPART], statuses: [PROPOSED] }, ${least}`);
      const document = first?.from?.document.id ?? '';
      const { page, close } = await workbench().open(`/review?document=${encodeURIComponent(document)}`);
      expect(await shownIn(page)).toBe(first?.id);
      await page.getByLabel('文件', { exact: true }).selectOption('');
      await page.waitForURL((url) => url.search === '');
      await settled(page);
      expect(await shownIn(page)).toBe(first?.id);
      const asked = queueAsked(page);
      await page.locator('.review-card').focus();
      await page.keyboard.press('n');
      await expect.poll(() => shownIn(page)).not.toBe(first?.id);
      expect(asked).toEqual([]);
      await page.goBack();
      await page.goBack();
      await page.waitForURL(/document=/u);
      await expect.poll(() => asked).toMatchObject([{ documents: [document], after: null }]);
      await page.locator('.review-card').waitFor();
      expect(await shownIn(page)).not.toBe(first?.id);
      await close();
    });

    it('leads back to a decision that was not kept in the queue where it was made', async () => {
      const { page, close } = await workbench().open('/review');
      const first = await shownIn(page);
      const held = await heldBack(page, 'ReviewLink');
      await page.locator('.review-card').focus();
      await page.keyboard.press('y');
      await page.getByLabel('种类').selectOption('indicator');
      await page.waitForURL(/kind=indicator/u);
      await settled(page);
      held.fail();
      await page.getByRole('alert').filter({ hasText: '没有保存：' }).getByRole('link').click();
      await expect.poll(() => shownIn(page)).toBe(first);
      expect(new URL(page.url()).searchParams.get('kind')).toBeNull();
      expect(await page.getByLabel('种类').inputValue()).toBe('counterpart');
      await close();
    });

    it('says where nothing is read yet, and goes on from its last card with what comes next', async () => {
      const { page, close } = await workbench().open('/import');
      const { begin, go } = await threeAndTheRest(page);
      await page.getByRole('link', { name: '审核', exact: true }).click();
      await page.locator('.review-card').focus();
      await page.keyboard.press('k');
      await page.getByRole('status').getByText('没有更前的').waitFor();
      expect(await shownIn(page)).toBe(begin()[0]);
      for (const at of [1, 2]) {
        await page.keyboard.press('j');
        await expect.poll(() => shownIn(page)).toBe(begin()[at]);
        await hasCardFocus(page);
      }
      expect(await page.getByText('没有更前的').count()).toBe(0);
      await page.keyboard.press('j');
      await page.getByRole('status').getByText('下一条还没有读到').waitFor();
      await page.keyboard.press('n');
      // Nobody is led back to the beginning.
      await page.locator('.review-card').waitFor({ state: 'detached' });
      await page.getByText('正在读取……').waitFor();
      go();
      await hasCardFocus(page);
      expect(begin()).not.toContain(await shownIn(page));
      expect(await page.locator('.review-progress').innerText()).toContain('第 3 条');
      await close();
    });

    it('is read anew as a whole where that failed, and not read on instead', async () => {
      const { page, close } = await workbench().open('/import');
      await threeAndTheRest(page);
      let isAway = false;
      await page.route('**/graphql', async (route) => {
        const { operationName } = sentIn(route.request());
        if (operationName === 'ReviewQueue' && isAway) return route.abort();
        if (operationName !== 'ReviewLink') return route.fallback();
        // A queue out of which somebody else took a link is asked for anew.
        isAway = true;
        const userErrors = [{ field: ['link'], code: 'REVIEWED_MEANWHILE', message: 'Reviewed by 李四 meanwhile.' }];
        return route.fulfill({
          json: { data: { reviewLink: { counterpart: null, indicatorLink: null, userErrors } } },
        });
      });
      const asked = queueAsked(page);
      await page.getByRole('link', { name: '审核', exact: true }).click();
      await page.locator('.review-card').focus();
      await expect.poll(() => asked.map(({ after }) => after)).toEqual([null, 'second']);
      await page.keyboard.press('n');
      const failure = page.getByRole('alert').filter({ hasText: '连不上策图服务' });
      await failure.waitFor();
      isAway = false;
      await failure.getByRole('button', { name: '重试' }).click();
      await failure.waitFor({ state: 'detached' });
      expect(asked.map(({ after }) => after).slice(0, 4)).toEqual([null, 'second', null, null]);
      await close();
    });

    it('says that it is done once it is known how many were confirmed, and that this is being read before', async () => {
      const { page, close } = await workbench().open('/import');
      const held = await heldBack(page, 'ReviewProgress');
      await page.route('**/graphql', (route) => {
        if (sentIn(route.request()).operationName !== 'ReviewQueue') return route.fallback();
        return route.fulfill({
          json: { data: { links: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } },
        });
      });
      await page.getByRole('link', { name: '审核', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '审核' }).waitFor();
      await page.getByText('正在读取……').waitFor();
      held.go();
      await page.getByText('没有待核的联系').waitFor();
      await page.getByText('正在读取……').waitFor({ state: 'detached' });
      await close();
    });
  });
};
