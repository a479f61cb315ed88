import { describe, expect, it } from 'vitest';
import { heldBack, inTwoPages } from '../held-back.js';
import { settled, type Workbench } from '../workbench.js';

export const overviewSuite = (workbench: () => Workbench): void => {
  describe('the overview', () => {
    it('tells what is in the graph, and leads to what is to be settled', async () => {
      const { page, close } = await workbench().open('/');
      expect((await page.locator('.overview-numbers').innerText()).replaceAll(/\s+/gu, ' ')).toBe(
        '文件 4 措施 70 部门 37 金融产品 104 目标 6 园区 1',
      );
      await page.getByRole('link', { name: '责任单位名单里有空位' }).click();
      await settled(page);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/d/lianyungang-opinions?at=5122-5123');
      await close();
    });

    it('tells what is newest by the day that texts give, and offers the whole graph to take away', async () => {
      const { page, close } = await workbench().open('/');
      const news = page.getByRole('region', { name: '新近' });
      expect(await news.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(
          /^上海市、南京市、杭州市、合肥市、嘉兴市建设科创金融改革试验区总体方案\s+2022年11月11日成文/u,
        ),
      ]);
      expect(await news.innerText()).toContain('另有 3 份文件未注明成文日期');
      const exports = page.getByRole('region', { name: '导出整个图谱' });
      const addresses = await exports
        .getByRole('link')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
      expect(addresses.map((one) => one.replace(/^.*\/export\//u, ''))).toEqual([
        'xlsx',
        'csv',
        'jsonld',
        'graphml',
        'cypher',
        'neo4j',
      ]);
      for (const address of addresses) expect((await page.request.head(address)).status()).toBe(200);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        exports.getByRole('link', { name: 'XLSX' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('cetu-xlsx.xlsx');
      await file.cancel();
      await close();
    });

    it('lists every document, page after page', async () => {
      const { page, close } = await workbench().open('/import');
      const go = await inTwoPages<{ readonly slug: string }>(page, {
        operation: 'OverviewDocuments',
        list: 'documents',
        isLast: ({ slug }) => slug === 'sichuan-opinions',
      });
      await page.getByRole('link', { name: '总览', exact: true }).click();
      const documents = page.getByRole('region', { name: '文件', exact: true });
      await documents.getByText('正在读取……').waitFor();
      const before = await documents.locator('.overview-documents > li').count();
      go();
      await expect.poll(() => documents.locator('.overview-documents > li').count()).toBe(before + 1);
      await documents.getByText('正在读取……').waitFor({ state: 'detached' });
      await close();
    });

    it('finds a department by the name that texts print, by keyboard alone, and goes back to what was found', async () => {
      const { page, close } = await workbench().open('/');
      await page.keyboard.press('/');
      await page.keyboard.type('连云港市科技局');
      await page.locator('.overview-hit').first().waitFor();
      expect(await page.locator('.overview-hit').allInnerTexts()).toEqual([
        expect.stringMatching(/^连云港市科学技术局\s+连云港市科学技术局（连云港市科技局）$/u),
      ]);
      expect(new URL(page.url()).searchParams.get('q')).toBe('连云港市科技局');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/agencies\?agency=/u);
      await page.goBack();
      await page.locator('.overview-hit').first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('连云港市科技局');
      await close();
    });

    it('opens nothing that was found by former words', async () => {
      const { page, close } = await workbench().open('/');
      await page.keyboard.press('/');
      await page.keyboard.type('专利保险');
      await page.locator('.overview-hit').first().waitFor();
      const held = await heldBack(page, 'Search');
      await page.getByRole('searchbox').fill('连云港市科技局');
      await page.getByRole('status').getByText('正在检索……').waitFor();
      await page.waitForURL((url) => url.searchParams.get('q') === '连云港市科技局');
      expect(await page.locator('[aria-busy="true"] .overview-hit').count()).toBeGreaterThan(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.overview-hit').first().click({ force: true });
      held.go();
      await page.getByRole('option', { name: /^连云港市科学技术局/u }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      await close();
    });

    it('takes a number for the number of a measure', async () => {
      const { page, close } = await workbench().open(`/?q=${encodeURIComponent('（四）')}`);
      await page.locator('.overview-hit').first().waitFor();
      const titles = await page.locator('.overview-hit [slot=label]').allInnerTexts();
      expect(titles.slice(0, 3).map((title) => title.slice(0, 3))).toEqual(['（四）', '（四）', '（四）']);
      await close();
    });

    it('has the page that is open in sight in the navigation of a narrow window', async () => {
      const { page, close } = await workbench().open('/review', { width: 360, language: 'en' });
      const isInSight = (): Promise<boolean> =>
        page.locator('.header-pages [aria-current="page"]').evaluate((link) => {
          const { left, right } = link.getBoundingClientRect();
          return left > 0 && right < innerWidth;
        });
      expect(await isInSight()).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      // Names in another language have other widths.
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
      await expect.poll(isInSight).toBe(true);
      await close();
    });

    it('speaks both languages, and keeps the one that was chosen', async () => {
      const { page, close } = await workbench().open('/');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Policy overview' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Policy overview' }).waitFor();
      await close();
    });

    it('says that a language, or the words of the page, could not be loaded', async () => {
      const { page, close } = await workbench().open('/');
      await page.route(/\/workbench\/.+\.js$/u, (route) => route.abort());
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('alert').getByText('换不了语言').waitFor();
      await page.unroute(/\/workbench\/.+\.js$/u);
      await page.route(/\/workbench\/.+\.js$/u, async (route) => {
        const response = await route.fetch();
        // The file of the Chinese words.
        return (await response.text()).includes('正在读取……') ? route.abort() : route.fulfill({ response });
      });
      await page.reload();
      await page.getByRole('heading', { name: '策图没有打开' }).waitFor();
      await page.getByText('Cetu did not start').waitFor();
      await close();
    });

    it('says what to do when the server cannot be reached, and goes on when it can', async () => {
      const { page, close } = await workbench().open('/d/no-such-document');
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('link', { name: '回到总览' }).click();
      await page.getByText('连不上策图服务').first().waitFor();
      await page.unroute('**/graphql');
      for (const again of await page.getByRole('button', { name: '重试' }).all()) await again.click();
      await page.locator('.overview-numbers').waitFor();
      await close();
    });
  });
};
