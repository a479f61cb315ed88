import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, type Workbench } from '../workbench.js';

const PATH = `/graph?node=${encodeURIComponent('mea:lianyungang-opinions/2.1.2')}&to=${encodeURIComponent('mea:pilot-zone-master-plan/2.1')}`;

const rows = (page: Page): Promise<number> => page.locator('.graph-ties tbody tr').count();

/** What a button has the browser save. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export const graphSuite = (workbench: () => Workbench): void => {
  describe('graph', () => {
    it('begins at the national plan; neighbours are opened and relations hidden by keyboard, all in the address', async () => {
      const { page, close } = await workbench().open('/graph');
      await page.getByRole('heading', { level: 2, name: /科创金融改革试验区总体方案/u }).waitFor();
      const before = await rows(page);
      expect(before).toBeGreaterThan(20);
      const opener = page.getByRole('button', { name: /^展开/u }).first();
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/open=/u);
      await expect.poll(() => rows(page)).toBeGreaterThan(before);
      const opened = await rows(page);
      const relation = page.locator('.graph-relation').first();
      await relation.focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/without=/u);
      await page.locator('.graph-relation[aria-pressed="false"]').waitFor();
      await expect.poll(() => rows(page)).toBeLessThan(opened);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => rows(page)).toBe(before);
      await close();
    });

    it('says so when an address names nothing that is there', async () => {
      const { page, close } = await workbench().open('/graph?node=no-such-node');
      await page.getByText('图谱里没有编号为“no-such-node”的').waitFor();
      await page.goto(`${workbench().origin}/graph?node=mea:pilot-zone-master-plan/2.1&to=no-such-node`);
      await page.getByText('图谱里没有编号为“no-such-node”的').waitFor();
      await expect.poll(() => rows(page)).toBeGreaterThan(3);
      await close();
    });

    it('draws what is there when one of the opened nodes is gone', async () => {
      const { page, close } = await workbench().open('/graph?node=mea:pilot-zone-master-plan/2.1&open=no-such-node');
      await expect.poll(() => rows(page)).toBeGreaterThan(3);
      expect(await page.locator('.state-failure').count()).toBe(0);
      await close();
    });

    it('keeps what is drawn when a neighbour cannot be read, says so, and has it once it can be', async () => {
      const { page, close } = await workbench().open('/graph');
      const before = await rows(page);
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('button', { name: /^展开/u }).first().click();
      await page.waitForURL(/open=/u);
      await page.getByRole('alert').getByText('连不上策图服务').waitFor();
      expect(await rows(page)).toBe(before);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: '重试' }).click();
      await expect.poll(() => rows(page)).toBeGreaterThan(before);
      await page.getByText('连不上策图服务').waitFor({ state: 'detached' });
      await close();
    });

    it('has the table where what draws is not loaded, and says so', async () => {
      const { page, close } = await workbench().open('/import');
      await page.route('**/canvas-*.js', (route) => route.abort());
      await page.goto(`${workbench().origin}/graph`);
      await page.getByRole('alert').getByText('画图的程序没有加载，内容全在表中').waitFor();
      expect(await rows(page)).toBeGreaterThan(20);
      await close();
    });

    it('finds what to put in the middle by its words', async () => {
      const { page, close } = await workbench().open('/graph');
      await page.getByRole('combobox', { name: '以哪里为中心' }).fill('专利保险');
      await page.getByRole('option', { name: '专利保险 金融产品' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/node=/u);
      await settled(page);
      await page.getByRole('heading', { level: 2, name: '专利保险' }).waitFor();
      await page.locator('.graph-ties tbody a[href*="at="]').first().click();
      await page.waitForURL(/\/d\/.+at=/u);
      await close();
    });

    it('shows how two things hang together, each step with its words', async () => {
      const { page, close } = await workbench().open(PATH);
      const first = page.locator('.graph-paths details').first();
      expect(await first.locator('li').count()).toBeGreaterThanOrEqual(2);
      await first.locator('.graph-quote a').first().click();
      await page.waitForURL(/\/d\/.+at=/u);
      await close();
    });

    it('saves what is drawn, as PNG and as SVG with every name, and opens the node that is clicked in it', async () => {
      const { page, complaints, close } = await workbench().open(PATH);
      const png = await saved(page, '存为 PNG');
      expect(png.name).toMatch(/\.png$/u);
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      const svg = (await saved(page, '存为 SVG')).bytes.toString('utf8');
      const nodes = /(\d+) 个节点/u.exec(await page.locator('.graph-figure figcaption').innerText());
      expect(svg.match(/<circle /gu)?.length).toBe(Number(nodes?.[1]));
      expect(svg).not.toContain('NaN');
      expect(svg).toContain('（一）完善科创金融银行服务体系');
      const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)" r="6"/u.exec(svg) ?? [];
      await page.locator('.graph-canvas').click({ position: { x: Number(x), y: Number(y) } });
      await page.waitForURL(/open=/u);
      expect(complaints()).toEqual([]);
      await close();
    });
  });
};
