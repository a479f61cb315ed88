import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import type { Workbench } from '../workbench.js';

const LINES = [
  '连云港市人民政府办公室关于支持科技金融发展的实施意见',
  '一、主要任务',
  '（一）设立科技支行。鼓励银行机构设立科技支行，发放知识产权质押贷款。（责任单位：市科技局、市财政局）',
  '（二）完善风险补偿。建立贷款风险补偿机制。（责任单位：市财政局）',
];

export const importSuite = (workbench: () => Workbench): void => {
  describe('the import', () => {
    it('shows what was read of a Word file, keeps it when told, and refuses what is there already', async () => {
      const { page, close } = await workbench().open('/import');
      const document = new Document({ sections: [{ children: LINES.map((text) => new Paragraph(text)) }] });
      const buffer = Buffer.from(await Packer.toBuffer(document));
      const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const choose = (name: string): Promise<void> =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
      await choose('lyg-tech-finance.docx');
      await page.getByRole('heading', { name: '读出的内容（尚未收录）' }).waitFor();
      expect(await page.locator('ol.import-list > li').count()).toBe(2);
      expect(await page.locator('ol.import-list').innerText()).toContain('连云港市科学技术局');
      await page.getByRole('button', { name: '收录' }).click();
      await page.getByText('已收录：').waitFor();
      await choose('again.docx');
      await page.getByText('内容完全相同的文件已经收录').waitFor();
      expect(await page.getByRole('button', { name: '收录' }).isDisabled()).toBe(true);
      await page.getByLabel(/^来源网址/u).fill('https://example.org/a');
      await page.reload();
      expect(await page.getByLabel(/^来源网址/u).inputValue()).toBe('https://example.org/a');
      await close();
    });

    it('says what to do about a file that is no document', async () => {
      const { page, close } = await workbench().open('/import');
      const buffer = Buffer.from('亲爱的朋友：你好！祝一切顺利。');
      await page.locator('input[type=file]').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer });
      await page.getByText('看不出是政策文件').first().waitFor();
      await close();
    });

    it('takes the first of several files that are dropped, and says so', async () => {
      const { page, close } = await workbench().open('/import', {
        before: () => {
          // What a script drops has no place on a disk, by which the page tells files from folders.
          DataTransferItem.prototype.webkitGetAsEntry = () => ({ isFile: true, isDirectory: false }) as FileSystemEntry;
        },
      });
      const dataTransfer = await page.evaluateHandle(() => {
        const dropped = new DataTransfer();
        for (const name of ['first.txt', 'second.txt'])
          dropped.items.add(new File(['亲爱的朋友：你好！祝一切顺利。'], name, { type: 'text/plain' }));
        return dropped;
      });
      for (const event of ['dragenter', 'dragover', 'drop'])
        await page.locator('.import-drop').dispatchEvent(event, { dataTransfer });
      await page.getByText('一次只读一份').waitFor();
      await page.getByText('已选 first.txt').waitFor();
      await close();
    });
  });
};
