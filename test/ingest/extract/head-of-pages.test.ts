import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../../ingest/extract/head.js';
import { extract } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const BODY = '一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';
const head = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);

describe('the title of a page', () => {
  it.each([
    '当前位置: 首页 > 政策文件 > 正文\n发布时间:2025-07-10 浏览次数: 次\n\n为深入贯彻落实战略部署,结合漳州市实际,制定以下措施。\n',
    '根据省委、省政府部署，经市政府同意，现提出如下意见。\n',
    '为做好防汛抗旱工作，保障安全\n',
  ])('is no sentence that opens the text: %s', (opening) => {
    expect(head(opening + BODY).title).toBe('');
  });

  it('may begin with 为', () => {
    expect(head(`为群众办实事项目\n${BODY}`).title).toBe('为群众办实事项目');
  });

  it('is a line that only names, without the noun of a document', () => {
    expect(head(`关于科技支持全县经济平稳发展\n${BODY}`).title).toBe('关于科技支持全县经济平稳发展');
  });

  it.each([
    ['大气污染防治2021年行动计划.pdf', '大气污染防治2021年行动计划'],
    ['某市科技创新若干措施.docx', '某市科技创新若干措施'],
    ['某市2021年工作要点.WPS', '某市2021年工作要点'],
    ['2021年目标任务责任分解表.docx - 第壹文秘', '2021年目标任务责任分解表'],
  ])('is not the name of its file: %s', (line, title) => {
    expect(head(`---\ntitle: ${line}\n---\n\n${BODY}`).title).toBe(title);
    expect(head(`${line}\n\n${BODY}`).title).toBe(title);
  });
});

describe('the number of a document', () => {
  const SENTENCES = '现印发给你们，请认真抓好落实，加强协作，形成合力，定期督查，抓好工作，按要求执行。';
  const page = (above: string, below = ''): Buffer =>
    Buffer.from(
      `<!DOCTYPE html><html><head><title>某市</title></head><body><ul><li><a href="/">首页</a></li></ul><h1>某市人民政府办公室关于印发工作方案的通知</h1>${above}<div class="con" id="zoom"><p>各县（市、区）人民政府：</p><p>${SENTENCES}</p><p>${SENTENCES}</p></div>${below}</body></html>`,
    );
  const number = async (html: Buffer): Promise<string | null> => (await extract(html, 'page.html')).docNumber;

  it('is the one that its page prints alone under the title', async () => {
    expect(await number(page('<h2 class="wh">金政办发〔2018〕23号</h2>'))).toBe('金政办发〔2018〕23号');
    expect(await number(page('<p>（国办发 [2019] 5号）</p>'))).toBe('国办发[2019]5号');
  });

  it('is none of a list of others, nor one within a line', async () => {
    expect(await number(page('', '<p>金政办发〔2018〕23号</p><p>金政办发〔2018〕24号</p>'))).toBeNull();
    expect(await number(page('', '<p>金政办发〔2018〕23号</p>'))).toBeNull();
    expect(await number(page('<p>金政办发〔2018〕23号</p>', '<p>金政办发〔2018〕24号</p>'))).toBe(
      '金政办发〔2018〕23号',
    );
    expect(await number(page('', '<p>相关解读：金政办发〔2018〕23号政策解读</p>'))).toBeNull();
  });

  it('is the one in the text, where it has one, and none that stands around it', async () => {
    const html = page('<p>国办发〔2019〕5号</p>').toString();
    const own = html.replace('<p>各县（市、区）', '<p>金政办发〔2018〕23号</p><p>各县（市、区）');
    expect(await number(Buffer.from(own))).toBe('金政办发〔2018〕23号');
  });

  it('is what a page calls 发文序号', () => {
    expect(head(`• 发文序号:京兴政办发〔2023〕1 号\n\n关于印发工作方案的通知\n\n${BODY}`).docNumber).toBe(
      '京兴政办发〔2023〕1号',
    );
  });
});
