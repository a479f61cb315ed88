import { describe, expect, it } from 'vitest';
import { inTwoPages, sentIn } from '../held-back.js';
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

    it('open what shows them: the nearest candidates with why they failed, and the criterion in the form of its park', async () => {
      const { page, close } = await workbench().open('/gaps?kind=MEASURE_WITHOUT_COUNTERPART');
      const gap = page.locator('.gaps-group > ul > li').first();
      const subject = (await gap.locator('.gaps-subject').innerText()).trim();
      await gap.getByRole('link', { name: '看最接近的条款，以及为何不够' }).click();
      const panel = page.locator('.coverage-panel');
      await panel.getByRole('heading', { level: 2, name: subject }).waitFor();
      await panel
        .locator('.coverage-nearest')
        .getByText(/^不够的原因：/u)
        .first()
        .waitFor();
      await page.goto(`${workbench().origin}/gaps?kind=CRITERION_UNMET`);
      await settled(page);
      const unmet = page.locator('.gaps-group > ul > li').first();
      const criterion = (await unmet.locator('.gaps-subject').innerText()).trim();
      await unmet.getByRole('link', { name: '示例园区（嘉兴）' }).click();
      const row = page.getByRole('group', { name: criterion, exact: true });
      await row.waitFor();
      await expect.poll(() => row.evaluate((one) => one === document.activeElement)).toBe(true);
      await close();
    });

    it('say by which document they are narrowed down before that is among the choices, and that choices could not be read', async () => {
      const { page, close } = await workbench().open('/import');
      const go = await inTwoPages<{ readonly id: string }>(page, {
        operation: 'GapDocuments',
        list: 'documents',
        isLast: ({ id }) => id === 'doc:sichuan-opinions',
      });
      await page.route('**/graphql', (route) =>
        sentIn(route.request()).operationName === 'GapParks' ? route.abort() : route.fallback(),
      );
      await page.goto(`${workbench().origin}/gaps?document=doc:sichuan-opinions`);
      const chosen = page.getByRole('combobox', { name: '文件' }).locator('option:checked');
      await expect.poll(() => chosen.textContent()).toBe('doc:sichuan-opinions');
      go();
      await expect.poll(() => chosen.textContent()).toMatch(/实施意见$/u);
      await page.getByRole('region', { name: '筛选' }).getByText('连不上策图服务').waitFor();
      await close();
    });
  });
};
