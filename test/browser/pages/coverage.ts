import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sentIn } from '../held-back.js';
import type { Workbench } from '../workbench.js';

const cell = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator(`.coverage-cell[aria-label="${name}"]`);
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

interface Answer {
  readonly data: {
    readonly coverage: {
      readonly summary: readonly { readonly applies: boolean }[];
      readonly rows: readonly { readonly cells: readonly unknown[] }[];
    };
  };
}

/** The matrix as it were if what applies shared too few words with the baseline to be compared, and two documents had no level. */
const unseen = ({ data: { coverage } }: Answer): unknown => ({
  data: {
    coverage: {
      ...coverage,
      summary: coverage.summary.map((one) => (one.applies ? { ...one, compared: false } : one)),
      rows: coverage.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, nth) =>
          coverage.summary[nth]?.applies === true ? { status: 'NONE_FOUND', counterparts: [] } : cell,
        ),
      })),
      leftOut: [
        {
          reason: 'UNKNOWN_LEVEL',
          count: 2,
          documents: [{ slug: 'lu-an-loans', title: '六安市科创贷工作方案', printedTitle: null }],
        },
      ],
    },
  },
});

export const coverageSuite = (workbench: () => Workbench): void => {
  describe('coverage', () => {
    it('tells what a text binds from what is only compared, and never calls a gap a duty', async () => {
      const { page, close } = await workbench().open('/coverage');
      const heads = (await page.locator('.coverage-frame thead th').allInnerTexts()).map(flat);
      expect(heads[2]).toContain('产融结合高质量发展示范园区建设方案 跨区域 适用');
      expect(heads[3]).toContain('仅可比较');
      expect(heads[3]).toMatch(/呼应 55% ● ?已呼应 7 ◐ ?部分呼应 10 ○ ?未见呼应 5/u);
      expect(await page.locator('.note').innerText()).toContain('不表示当地未尽职责');
      expect(await page.locator('.coverage-frame tbody .coverage-row-head').count()).toBeGreaterThan(8);
      await close();
    });

    it('opens both texts of a cell by keyboard, with slots and reasons, and goes back to the cell', async () => {
      const { page, close } = await workbench().open('/coverage');
      const name = '（一） 关于提升科创金融供给能力 服务高质量发展的实施意见: 已呼应';
      await page.locator('.coverage-cell[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const panel = page.locator('.coverage-panel');
      await panel.getByText('相近的理由').first().waitFor();
      expect(new URL(page.url()).searchParams.get('cell')).toBe('mea:pilot-zone-master-plan/2.1~lianyungang-opinions');
      expect(await panel.locator('.coverage-words').count()).toBeGreaterThan(1);
      expect(await panel.getByRole('rowheader').allInnerTexts()).toContain('责任单位');
      expect(await panel.innerText()).toContain('没有适用关系');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !location.search.includes('cell='));
      expect(await cell(page, name).evaluate((one) => one === document.activeElement)).toBe(true);
      await close();
    });

    it('shows what came nearest where nothing was found, and why each failed', async () => {
      const { page, close } = await workbench().open('/coverage?cell=mea:pilot-zone-master-plan/2.1~g60-park-scheme');
      const why = page.locator('.coverage-nearest > li .facts');
      await why.first().waitFor();
      expect((await why.allInnerTexts()).map(flat)).toEqual([
        '相似度 40% 不够的原因：相同的不过是“金融机构、专业、银行”；标题不同，没有共同的金融产品',
        '相似度 31% 不够的原因：标题用词相同（科创）；事项不同，没有共同的金融产品',
        '相似度 29% 不够的原因：标题用词相同（科创）；事项不同，没有共同的金融产品',
      ]);
      await close();
    });

    it('is narrowed and sorted in the address, and saved as it is shown', async () => {
      const { page, close } = await workbench().open('/coverage?shown=compared&status=NONE_FOUND&sort=most');
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 CSV' }).click(),
      ]);
      const lines = (await readFile(await csv.path(), 'utf8')).trim().split('\n');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: '复制表格' }).click();
      await page.getByText('已复制').waitFor();
      const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      const [xlsx] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 XLSX' }).click(),
      ]);
      const sheet = await readSheet(await readFile(await xlsx.path()));
      expect(copied[1]?.trimEnd()).toBe('\t\t仅可比较\t仅可比较');
      expect(copied).toHaveLength(lines.length);
      expect(lines[1]).toBe(',,仅可比较,仅可比较,,,');
      expect(lines.slice(2).every((line) => line.includes('未见呼应'))).toBe(true);
      expect(JSON.stringify(sheet)).toContain('仅可比较');
      await close();
    });

    it.each([
      ['zh', '未作比较', '未列入 2 份（层级不明），可在“对照文件”里勾选： 六安市科创贷工作方案 …'],
      [
        'en',
        'Not compared',
        'Left out, 2 documents (Level unknown), unless they are ticked under “Compared with”: 六安市科创贷工作方案 …',
      ],
    ] as const)(
      'never calls what was not compared a gap, on the screen or in what is saved, and tells what is left out, in %s',
      async (language, uncompared, leftOut) => {
        const { page, close } = await workbench().open('/import', { language });
        await page.route('**/graphql', async (route) => {
          if (sentIn(route.request()).operationName !== 'Coverage') return route.fallback();
          const response = await route.fetch();
          return route.fulfill({ json: unseen((await response.json()) as Answer) });
        });
        await page.goto(`${workbench().origin}/coverage`);
        await page.locator('.coverage-cell').first().waitFor();
        const head = flat(await page.locator('.coverage-frame thead th').nth(2).innerText());
        expect(head).toContain(uncompared);
        expect(head).not.toContain('○');
        expect(flat(await page.locator('.coverage-cell').first().innerText())).toBe(`? ${uncompared}`);
        expect(flat(await page.locator('.note p').nth(1).innerText())).toBe(leftOut);
        const totals = flat(await page.locator('.coverage-totals').first().innerText());
        expect([...totals.matchAll(/\d+/gu)].reduce((sum, [one]) => sum + Number(one), 0)).toBe(2);
        const [csv] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'CSV' }).click(),
        ]);
        const lines = (await readFile(await csv.path(), 'utf8')).trim().split('\n');
        expect(lines.slice(2).every((line) => line.includes(`,${uncompared},`))).toBe(true);
        await page.locator('.coverage-cell').first().click();
        expect(flat(await page.locator('.coverage-panel .coverage-status').innerText())).toBe(`? ${uncompared}`);
        await page.emulateMedia({ media: 'print' });
        expect(flat(await page.locator('.coverage-printed tbody td').nth(1).innerText())).toBe(`? ${uncompared}`);
        await close();
      },
    );

    it('is whole on paper', async () => {
      const { page, close } = await workbench().open('/coverage', { height: 500 });
      await page.emulateMedia({ media: 'print' });
      await page.locator('.coverage-printed').waitFor();
      expect(await page.locator('.coverage-printed tbody tr').count()).toBe(22);
      await close();
    });
  });
};
