import { describe, expect, it } from 'vitest';
import { settled, type Workbench } from '../workbench.js';

const PARK = `/parks/${encodeURIComponent('prk:示例园区（嘉兴）')}`;

export const parkSuite = (workbench: () => Workbench): void => {
  describe('a park', () => {
    it('moves its bounds by what is assumed, in the address alone', async () => {
      const { page, close } = await workbench().open(PARK);
      const bounds = (): Promise<string> => page.locator('.park-bounds strong').first().innerText();
      const stated = await bounds();
      await page.getByRole('button', { name: '假设达到 3.3' }).click();
      await page.waitForURL(/met=ind/u);
      await page.getByText('正在假设 1 项').waitFor();
      await expect.poll(bounds).not.toBe(stated);
      await page.reload();
      await settled(page);
      await expect.poll(bounds).not.toBe(stated);
      await page.getByRole('button', { name: '取消全部假设' }).click();
      await page.getByText('正在假设 1 项').waitFor({ state: 'detached' });
      await expect.poll(bounds).toBe(stated);
      await close();
    });

    it('says what is wrong at its field, loses nothing, and keeps what is mended', async () => {
      const { page, close } = await workbench().open(PARK);
      const criterion = page.getByRole('group', { name: /^1\.4 / });
      await criterion.getByLabel('依据').fill('产业目录已对照国家导向。');
      await criterion.getByLabel('出处网址').fill('没有网址');
      await page.reload();
      await settled(page);
      expect(await criterion.getByLabel('依据').inputValue()).toBe('产业目录已对照国家导向。');
      await criterion.getByLabel('结论').selectOption('MET');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('请先改正标出的各项').waitFor();
      expect(await criterion.locator('.park-field-sourceUrl .form-wrong').count()).toBe(1);
      await criterion.getByLabel('出处网址').fill('');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('没有未保存的改动').waitFor();
      await page.reload();
      await settled(page);
      expect(await criterion.getByLabel('结论').inputValue()).toBe('MET');
      await close();
    });

    it('asks for a token where one is needed, and goes on with it', async () => {
      const { page, close } = await workbench().open(PARK);
      await page.route('**/graphql', (route) => {
        const { authorization, ...headers } = route.request().headers();
        const saves = route.request().postData()?.includes('SavePark') === true;
        if (!saves || authorization === 'Bearer abc') return route.continue({ headers });
        const errors = [{ message: 'Changing anything needs a token', extensions: { code: 'UNAUTHENTICATED' } }];
        return route.fulfill({ status: 401, json: { errors } });
      });
      await page
        .getByRole('group', { name: /^3\.4 / })
        .getByLabel('依据')
        .fill('已布局两家工程技术研究中心。');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByLabel(/^令牌/u).fill('abc');
      await page.getByRole('button', { name: '用此令牌重试' }).click();
      await page.getByText('没有未保存的改动').waitFor();
      expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('cetu.token');
      await close();
    });

    it('shows by what a measure is satisfied, and where it comes from', async () => {
      const { page, close } = await workbench().open(`${PARK}?outcome=UNMET`);
      expect(await page.locator('.park-path').count()).toBeGreaterThan(0);
      await page.locator('.park-path').first().locator('a').first().click();
      await page.waitForURL(/\/d\/g60-park-scheme\?at=/u);
      await close();
    });
  });
};
