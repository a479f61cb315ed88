import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heldBack } from '../held-back.js';
import type { Workbench } from '../workbench.js';

/** 市科技局 in the fourth measure of Lianyungang's opinions. */
const PLACE = '/d/lianyungang-opinions?at=2132-2136';

const panelOf = (page: Page, number: string): ReturnType<Page['locator']> =>
  page.getByRole('region', { name: `更正措施${number}的读取` });

export const correctSuite = (workbench: () => Workbench): void => {
  describe('corrections of what was read', () => {
    it('puts another part in the place of a pinned one, keeps what is typed till it is kept, shows by whom, and takes it back', async () => {
      const { page, close } = await workbench().open(PLACE);
      await page.route('**/graphql', (route) => {
        const { authorization, ...headers } = route.request().headers();
        const corrects = route.request().postData()?.includes('ReviewFact') === true;
        if (!corrects || authorization === 'Bearer abc') return route.continue({ headers });
        const errors = [{ message: 'Changing anything needs a token', extensions: { code: 'UNAUTHENTICATED' } }];
        return route.fulfill({ status: 401, json: { errors } });
      });
      await page.getByRole('button', { name: '更正：连云港市科学技术局' }).click();
      const panel = panelOf(page, '4.');
      await expect.poll(() => panel.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await panel.getByRole('combobox', { name: '部门（按名称查找）' }).inputValue()).toBe('连云港市科学技术局');
      await panel.getByLabel('分工').selectOption('LEAD');
      await panel.getByLabel('附言（理由）').fill('由其牵头');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByLabel(/^令牌/u).waitFor();
      expect(await panel.getByLabel('附言（理由）').inputValue()).toBe('由其牵头');
      // What is sent with the token is what is typed by then.
      await panel.getByLabel('附言（理由）').fill('由其牵头，见通知');
      await panel.getByLabel(/^令牌/u).fill('abc');
      await panel.getByRole('button', { name: '用此令牌重试' }).click();
      await panel.getByText('已更正，并已重新读取本文。').waitFor();
      expect(await panel.getByRole('listitem').innerText()).toMatch(
        /责任单位 · 改为 “?市科技局”? → 连云港市科学技术局 牵头\s+.+于2\d{3}年.+更正\s*由其牵头，见通知/u,
      );
      const card = page.getByRole('complementary', { name: '措施4.', exact: true });
      expect(await card.innerText()).toMatch(/牵头\s+连云港市科学技术局\s*已更正/u);
      await panel.getByRole('button', { name: /^撤回更正/u }).click();
      await panel.getByText('已撤回，并已重新读取本文。').waitFor();
      expect(await panel.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await card.innerText()).not.toContain('已更正');
      await panel.getByRole('button', { name: '收起' }).click();
      await page.waitForFunction(() => document.activeElement?.matches('.row-measure'));
      await close();
    });

    it('finds a body by words of its name, and says what is wrong with words that the text does not have', async () => {
      const address = '/d/lianyungang-opinions?correct=mea:lianyungang-opinions/2.1.2&what=newAgency';
      const { page, close } = await workbench().open(address);
      const panel = panelOf(page, '2.');
      await panel.getByLabel('原文中的字句').fill('没有这样的字句');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByText('这条措施里没有这些字句').waitFor();
      await panel.getByLabel('原文中的字句').fill('银行机构');
      const name = panel.getByRole('combobox', { name: '部门（按名称查找）' });
      await name.click();
      await page.keyboard.type('连云港市市场');
      await page.getByRole('option', { name: '连云港市市场监督管理局' }).waitFor();
      await close();
    });

    it('stands at what was replaced and says that it is gone, keeps what is typed while it is kept, and never opens another', async () => {
      const { page, close } = await workbench().open(PLACE);
      let keep = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        keep = resolve;
      });
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('mutation ReviewFact') === true) await held;
        await route.continue();
      });
      await page.getByRole('button', { name: '更正：连云港市科学技术局' }).click();
      const panel = panelOf(page, '4.');
      const name = panel.getByRole('combobox', { name: '部门（按名称查找）' });
      await name.fill('连云港市市场');
      await page.getByRole('option', { name: '连云港市市场监督管理局' }).click();
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByLabel('附言（理由）').fill('待办');
      keep();
      await panel.getByText('这条措施里已不再读到它').waitFor();
      expect(await name.inputValue()).toBe('连云港市科学技术局');
      expect(await panel.getByLabel('附言（理由）').inputValue()).toBe('待办');
      // The server says that there is nothing to replace, and the form is still there to tell it.
      await panel.getByLabel('怎样更正').selectOption('REMOVE');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByRole('alert').waitFor();
      await panel.getByRole('button', { name: /^撤回更正/u }).click();
      await panel.getByText('已撤回，并已重新读取本文。').waitFor();
      await panel.getByText('这条措施里已不再读到它').waitFor({ state: 'detached' });
      await close();
    });

    it('clears the name of a body that was kept, says why none is listed, and says a failure', async () => {
      const address = '/d/lianyungang-opinions?correct=mea:lianyungang-opinions/2.1.2&what=newAgency';
      const { page, close } = await workbench().open(address);
      const panel = panelOf(page, '2.');
      const name = panel.getByRole('combobox', { name: '部门（按名称查找）' });
      await name.fill('没有这样的部门');
      await page.getByText('图谱中没有这样的名称。').waitFor();
      await name.fill('连云港市财政');
      await page.getByRole('option', { name: '连云港市财政局' }).click();
      await panel.getByLabel('原文中的字句').fill('银行机构');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByText('已更正，并已重新读取本文。').waitFor();
      expect(await name.inputValue()).toBe('');
      await panel.getByRole('button', { name: /^撤回更正/u }).click();
      await panel.getByText('已撤回，并已重新读取本文。').waitFor();
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('CorrectBodies') === true ? route.abort() : route.continue(),
      );
      await name.fill('公安');
      await page.getByRole('alert').getByText('连不上策图服务').waitFor();
      expect(await page.getByText('图谱中没有这样的名称。').count()).toBe(0);
      await close();
    });

    it('tells of a correction that failed after it was closed, and has what was typed still', async () => {
      const { page, close } = await workbench().open(PLACE);
      const held = await heldBack(page, 'ReviewFact');
      await page.getByRole('button', { name: '更正：连云港市科学技术局' }).click();
      const panel = panelOf(page, '4.');
      await panel.getByLabel('附言（理由）').fill('由其牵头');
      await panel.getByLabel('分工').selectOption('LEAD');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByRole('button', { name: '收起' }).click();
      await panel.waitFor({ state: 'detached' });
      held.fail();
      const alert = page.getByRole('alert').filter({ hasText: '先前的一处改动没有保存成功' });
      await alert.getByText('连不上策图服务').waitFor();
      await alert.getByRole('link', { name: /^回到那里/u }).click();
      expect(await panel.getByLabel('附言（理由）').inputValue()).toBe('由其牵头');
      expect(await alert.count()).toBe(0);
      await close();
    });

    it('takes words that were selected in the text for a heading', async () => {
      const { page, close } = await workbench().open('/d/lianyungang-opinions');
      await page.getByText('2.加大科创金融产品与服务创新。').evaluate((paragraph) => {
        const start = paragraph.textContent.indexOf('加大科创金融产品与服务');
        const node = paragraph.firstChild;
        if (node !== null) getSelection()?.setBaseAndExtent(node, start, node, start + 11);
        (paragraph as HTMLElement).click();
      });
      await page.locator('.pinned').getByRole('button', { name: '在措施2.中更正' }).click();
      const panel = panelOf(page, '2.');
      await panel.getByLabel('更正什么').selectOption({ label: '标题' });
      const words = panel.getByLabel('原文中的字句');
      await expect.poll(() => words.inputValue()).toBe('加大科创金融产品与服务创新');
      await panel.getByRole('button', { name: '取用选定的字句' }).click();
      await expect.poll(() => words.inputValue()).toBe('加大科创金融产品与服务');
      await panel.getByRole('button', { name: '保存更正' }).click();
      await panel.getByText('已更正，并已重新读取本文。').waitFor();
      const outline = page.getByRole('navigation', { name: '目录' });
      await outline.getByRole('link', { name: '2.加大科创金融产品与服务', exact: true }).waitFor();
      await panel.getByRole('button', { name: /^撤回更正/u }).click();
      await outline.getByRole('link', { name: '2.加大科创金融产品与服务创新', exact: true }).waitFor();
      await close();
    });
  });
};
