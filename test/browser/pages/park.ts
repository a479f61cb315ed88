import { readFile } from 'node:fs/promises';
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
      await page.getByRole('button', { name: '忘记令牌' }).click();
      await page.getByRole('button', { name: '忘记令牌' }).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('cetu.token');
      await close();
    });

    it('gives its form as a table to fill in', async () => {
      const { page, close } = await workbench().open(PARK);
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载表格（CSV）' }).click(),
      ]);
      const [head, first] = (await readFile(await csv.path(), 'utf8')).split('\n');
      expect(csv.suggestedFilename()).toBe('示例园区（嘉兴）.csv');
      expect(head?.replace('\uFEFF', '')).toMatch(/^scheme,park,city,dimension,code,criterion,verdict,/u);
      expect(first).toMatch(/^g60-park-scheme,示例园区（嘉兴）,/u);
      await close();
    });

    it('takes a table as a spreadsheet writes it, and tells which rows it did not take', async () => {
      const { page, close } = await workbench().open(PARK);
      const table = [
        'code,verdict,score,statement,sourceUrl,collectedOn',
        '2.1,MET,,已建成统计台账,,2024/5/1',
        '2.2,,85分,已评分,,',
        '2.3,MET,,已核对,,24/5/1',
        '9.9,MET,,没有这一项,,',
      ].join('\n');
      const buffer = Buffer.from(table);
      await page.locator('input[type=file]').setInputFiles({ name: 'park.csv', mimeType: 'text/csv', buffer });
      const told = page.getByText('填入 1 项，尚未保存。');
      await told.waitFor();
      for (const row of ['第 3 行没有填入：分数', '第 4 行没有填入：日期', '第 5 行没有填入：方案里没有这个编号']) {
        expect(await told.innerText()).toContain(row);
      }
      const filled = page.getByRole('group', { name: /^2\.1 / });
      expect(await filled.getByLabel('日期').inputValue()).toBe('2024-05-01');
      await close();
    });

    it('keeps what is typed while it is being saved', async () => {
      const { page, close } = await workbench().open(PARK);
      const [first, second] = [/^2\.2 /, /^2\.3 /].map((name) => page.getByRole('group', { name }).getByLabel('依据'));
      let go = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('SavePark') === true) await held;
        await route.continue();
      });
      await first?.fill('已有专门机构。');
      await page.getByRole('button', { name: '保存' }).click();
      await second?.fill('正在起草。');
      go();
      await page.getByText('1 项未保存').waitFor();
      expect(await first?.inputValue()).toBe('已有专门机构。');
      expect(await second?.inputValue()).toBe('正在起草。');
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
