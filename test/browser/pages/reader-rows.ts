import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heldBack, sentIn } from '../held-back.js';
import { settled, type Workbench } from '../workbench.js';

const TEXT = '/d/lianyungang-opinions';
const MEASURES = 21;
/** 市科技局 in the fourth measure. */
const PLACE = `${TEXT}?at=2132-2136`;

/** Opens a page of the reader in which what was read in the measures is held back; the second lets it come. */
async function openHeld(workbench: Workbench, address: string): Promise<readonly [Page, () => void]> {
  const { page } = await workbench.open('/import');
  const { go } = await heldBack(page, 'ReaderMeasures');
  await page.goto(workbench.origin + address);
  await page.locator('.row-text').first().waitFor();
  return [page, go];
}

export const readerRowsSuite = (workbench: () => Workbench): void => {
  describe('the rows of the reader', () => {
    it('stand before what was read in them has come, and stay when it comes', async () => {
      const [page, letGo] = await openHeld(workbench(), TEXT);
      const rows = page.locator('.row');
      await expect.poll(() => page.locator('.row-measure').count()).toBe(MEASURES);
      const before = await rows.count();
      expect(await page.locator('.card').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const soFar = page.getByText('已读到 0 / 21 条措施中的部门、产品和目标，还没有读完');
      expect(await soFar.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await rows.evaluateAll((all) => {
        for (const one of all) Reflect.set(one, 'marked', true);
      });
      letGo();
      await page.locator('.card').first().waitFor();
      await settled(page);
      expect(await soFar.count()).toBe(0);
      expect(await rows.evaluateAll((all) => all.map((one) => Reflect.get(one, 'marked') === true))).toEqual(
        Array.from({ length: before }, () => true),
      );
      await page.context().close();
    });

    it('stay while what failed is asked for again', async () => {
      const { page, close } = await workbench().open('/import');
      await page.route('**/graphql', (route) =>
        sentIn(route.request()).operationName === 'ReaderRows' ? route.abort() : route.fallback(),
      );
      await page.goto(workbench().origin + TEXT);
      await page.getByRole('alert').getByText('连不上策图服务').waitFor();
      await page.unroute('**/graphql');
      const { go } = await heldBack(page, 'ReaderRows');
      const asked = page.waitForRequest((request) => sentIn(request).operationName === 'ReaderRows');
      await page.getByRole('button', { name: '重试' }).click();
      await asked;
      await page.locator('.state-failure').waitFor({ state: 'detached' });
      expect(await page.locator('.row-text').count()).toBeGreaterThan(0);
      go();
      await expect.poll(() => page.locator('.row-measure').count()).toBe(MEASURES);
      await close();
    });

    it('leave whoever has scrolled on where they are when more comes', async () => {
      const [page, letGo] = await openHeld(workbench(), PLACE);
      await page.waitForFunction(() => scrollY > 200);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      letGo();
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('cetu-agency')?.size ?? 0)).toBeGreaterThan(90);
      await settled(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.context().close();
    });

    it('have all their cards once there is time, so that the browser finds words in them wherever they stand', async () => {
      const { page, close } = await workbench().open(TEXT);
      await expect.poll(() => page.locator('.card').count()).toBe(MEASURES);
      const last = page.locator('.card').last();
      expect(await last.evaluate((card) => card.getBoundingClientRect().top > innerHeight)).toBe(true);
      // What "find in page" looks through: unlike what is `hidden`.
      expect(await last.evaluate((card) => getComputedStyle(card.closest('.row') ?? card).contentVisibility)).toBe(
        'auto',
      );
      await close();
    });

    it('have their cards where they are near, and all of them on paper', async () => {
      const { page, close } = await workbench().open(TEXT, {
        before: () => {
          window.requestIdleCallback = () => 0;
        },
      });
      await page.locator('.card').first().waitFor();
      expect(await page.locator('.card').count()).toBeLessThan(MEASURES);
      const onPaper = await page.evaluate(() => {
        let cards = 0;
        // What the browser prints is what stands there while print() is carried out.
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          cards = document.querySelectorAll('.card').length;
          dispatchEvent(new Event('afterprint'));
        };
        print();
        return cards;
      });
      expect(onPaper).toBe(MEASURES);
      await close();
    });

    it('are gone on from by key, after what is pinned, where a link led to', async () => {
      const { page, close } = await workbench().open(PLACE);
      await page.waitForFunction(() => document.activeElement?.matches('.row-measure'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('市科技局');
      expect(
        await page.evaluate(() => {
          const pinned = document.querySelector('.pinned');
          const reading = document.querySelector('.reading');
          const after = reading === null ? 0 : (pinned?.compareDocumentPosition(reading) ?? 0);
          return (after & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        }),
      ).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom)).toBe('378px');
      await close();
    });
  });

  describe('beside the text', () => {
    it('the list of facts is in the address', async () => {
      const { page, close } = await workbench().open(TEXT);
      await page.getByRole('tab', { name: '事实' }).click();
      await page.waitForURL(/side=facts/u);
      await page.reload();
      await page.getByRole('listbox', { name: '事实' }).waitFor();
      await close();
    });

    it('the list of facts says that more is to come', async () => {
      const [page, letGo] = await openHeld(workbench(), `${TEXT}?side=facts`);
      await page.locator('.fact-item').first().waitFor();
      expect(await page.locator('.reader-side .state-loading').isVisible()).toBe(true);
      letGo();
      await page.locator('.reader-side .state-loading').waitFor({ state: 'detached' });
      await page.context().close();
    });

    it.each([1440, 3840])('facts are not cut off in a window %i wide', async (width) => {
      const { page, close } = await workbench().open(`${TEXT}?side=facts`, { width });
      const facts = page.locator('.fact-item');
      await facts.first().waitFor();
      const rooms = await facts.evaluateAll((all) => all.map((one) => one.clientHeight - one.scrollHeight));
      expect(rooms.length).toBeGreaterThan(5);
      expect(Math.min(...rooms)).toBe(0);
      const bottoms = await facts.evaluateAll((all) =>
        all.map((one) => {
          const line = one.querySelector('.fact-line')?.getBoundingClientRect().bottom ?? 0;
          return one.getBoundingClientRect().bottom - line;
        }),
      );
      expect(Math.min(...bottoms)).toBeGreaterThan(0);
      await close();
    });

    it('what is open in the whole text is told, with the names and figures that the server has', async () => {
      const { page, close } = await workbench().open(TEXT);
      const open = page.getByRole('list', { name: '全文的待核实之处' });
      expect((await open.innerText()).replaceAll(/\s+/gu, ' ')).toBe(
        '说明 单位名称出现 101 处，认出 101 处 全部认得时无须处理。',
      );
      await close();
    });

    it('"back" closes the comparable measures that were opened', async () => {
      const { page, close } = await workbench().open(PLACE);
      await page.locator('.card-links').first().click();
      await page.locator('.links').waitFor();
      await page.goBack();
      await page.locator('.links').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?at=2132-2136');
      await close();
    });
  });
};
