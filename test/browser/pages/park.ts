import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { encode } from '../../ingest/read/encode.js';
import { settled, type Workbench } from '../workbench.js';

const PARK = `/parks/${encodeURIComponent('prk:示例园区（嘉兴）')}`;

const bring = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const statementOf = (page: Page, code: string): Promise<string> =>
  page
    .getByRole('group', { name: new RegExp(`^${code.replace('.', '\\.')} `, 'u') })
    .getByLabel('依据')
    .inputValue();

/** Has the measures come five at a time, as if there were many more of them. */
async function byFives(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => {
    const sent = route.request().postData() ?? '';
    return route.continue({ postData: sent.replace(/(measureResults\([^)]*first:)20/u, '$15') });
  });
  await page.reload();
  await settled(page);
}

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

    it('takes a table in the encoding that Excel has in China, and an Excel workbook', async () => {
      const { page, close } = await workbench().open(PARK);
      await bring(page, 'park.csv', Buffer.from(encode('code,statement\n2.1,已建成统计台账\n', 'gb18030')));
      await page.getByText('填入 1 项，尚未保存。').waitFor();
      expect(await statementOf(page, '2.1')).toBe('已建成统计台账');
      const rows = [
        ['code', 'verdict', 'score', 'statement', 'collectedOn'],
        ['2.2', 'MET', '', '已设专门机构', new Date(Date.UTC(2024, 4, 1))],
        ['2.3', '', 85, '已评分', null],
      ];
      const cells = rows.map((row) =>
        row.map((value) =>
          value instanceof Date ? { value, type: Date, format: 'yyyy/m/d' } : value === null ? null : { value },
        ),
      );
      await bring(page, 'park.xlsx', await writeXlsxFile(cells).toBuffer());
      await page.getByText('填入 2 项，尚未保存。').waitFor();
      expect(await statementOf(page, '2.2')).toBe('已设专门机构');
      const [second, third] = [/^2\.2 /, /^2\.3 /].map((name) => page.getByRole('group', { name }));
      expect(await second?.getByLabel('日期').inputValue()).toBe('2024-05-01');
      expect(await third?.getByLabel('分数（0–100）').inputValue()).toBe('85');
      await close();
    });

    it('refuses a table whose characters were lost, and one that has no criteria', async () => {
      const { page, close } = await workbench().open(PARK);
      for (const table of ['code,statement\n2.1,\uFFFD\uFFFD统计台账\n', '编号,依据\n2.1,已建成统计台账\n']) {
        await page.reload();
        await settled(page);
        await bring(page, 'park.csv', Buffer.from(table));
        await page.getByText('读不出表格').waitFor();
      }
      await close();
    });

    it('brings back what it gave: nothing that might run as a formula grows a mark', async () => {
      const { page, close } = await workbench().open(PARK);
      const statement = page.getByRole('group', { name: /^1\.2 / }).getByLabel('依据');
      await statement.fill('-12% 以下的不计');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('没有未保存的改动').waitFor();
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载表格（CSV）' }).click(),
      ]);
      const given = await readFile(await csv.path());
      expect(given.toString('utf8')).toContain("'-12% 以下的不计");
      await bring(page, 'park.csv', given);
      await page.getByText(/^填入/u).waitFor();
      expect(await statement.inputValue()).toBe('-12% 以下的不计');
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

    it('prints all of it: every measure, what is folded up, the day, and how much is not in it', async () => {
      const { page, close } = await workbench().open(`${PARK}?outcome=NO_INDICATOR&comparable=1`, {
        before: () => {
          globalThis.print = () => {
            dispatchEvent(new Event('beforeprint'));
            document.body.dataset['printed'] = 'yes';
          };
        },
      });
      await byFives(page);
      await page
        .getByRole('group', { name: /^7\.3 / })
        .getByLabel('依据')
        .fill('正在起草。');
      const measures = page.getByRole('region', { name: '措施', exact: true });
      const count = Number(/(\d+) 条/u.exec(await measures.getByRole('status').innerText())?.[1]);
      expect(count).toBeGreaterThan(10);
      expect(await measures.locator('.park-list > li').count()).toBe(5);
      const folded = page.locator('.gaps-remedies:not([open])');
      const before = await folded.count();
      expect(before).toBeGreaterThan(0);
      await page.getByRole('button', { name: '打印报告' }).click();
      await page.locator('body[data-printed]').waitFor();
      expect(await measures.locator('.park-list > li').count()).toBe(count);
      expect(await folded.count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.park-printed').allInnerTexts()).toEqual([
        expect.stringMatching(/^打印日期：\d{4}年\d{1,2}月\d{1,2}日\s+尚有 1 项改动未保存，不在报告中。$/u),
      ]);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await folded.count()).toBe(before);
      await close();
    });

    it('says on paper which measures are not there when the browser prints by itself', async () => {
      const { page, close } = await workbench().open(`${PARK}?outcome=NO_INDICATOR&comparable=1`);
      await byFives(page);
      await page.emulateMedia({ media: 'print' });
      await page.getByText(/^这里只有前 5 条，共 \d+ 条/u).waitFor();
      await close();
    });

    it('keeps what a colleague kept of a criterion meanwhile, in the fields that nobody changed here', async () => {
      const { page, close } = await workbench().open(PARK);
      const criterion = page.getByRole('group', { name: /^8\.2 / });
      await criterion.getByLabel('依据').fill('已有年度计划。');
      const query = `mutation ($input: SaveParkInput!) { savePark(input: $input) { userErrors { message } } }`;
      const evidence = [{ indicator: 'ind:g60-park-scheme/8.2', verdict: 'MET', statement: '同事所填' }];
      const park = {
        id: 'prk:示例园区（嘉兴）',
        name: '示例园区（嘉兴）',
        city: '嘉兴市',
        scheme: 'doc:g60-park-scheme',
      };
      const saved = await page.request.post(`${workbench().origin}/graphql`, {
        data: { query, variables: { input: { ...park, evidence } } },
      });
      expect(await saved.json()).toEqual({ data: { savePark: { userErrors: [] } } });
      await page.reload();
      await settled(page);
      expect(await criterion.getByLabel('依据').inputValue()).toBe('已有年度计划。');
      await page.getByRole('button', { name: '保存' }).click();
      // What a colleague kept has not been seen here: it is shown first.
      await page.getByText('其间已有别人改动').waitFor();
      expect(await criterion.getByLabel('结论').inputValue()).toBe('MET');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('没有未保存的改动').waitFor();
      expect(await criterion.getByLabel('结论').inputValue()).toBe('MET');
      await close();
    });
  });
};
