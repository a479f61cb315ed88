import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../../ingest/extract/head.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const ARTICLES = '第一条　为规范管理，制定本办法。\n第二条　管理局应当建立信息平台。\n第三条　管理局应当公布目录。\n';
const read = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);
const said = (text: string): readonly unknown[] => {
  const { docNumber, issuedOn, issuers } = read(text);
  return [docNumber, issuedOn, issuers.map(({ asPrinted }) => asPrinted)];
};

describe('the order that publishes a rule', () => {
  it('has its number in brackets, and its day behind who signed it', () => {
    const order = '深圳市人民政府令（第233号）\n市长张三   2011年9月5日\n';
    expect(said(`深圳前海湾保税港区管理暂行办法\n${order}${ARTICLES}`)).toEqual([
      '深圳市人民政府令第233号',
      '2011-09-05',
      ['深圳市人民政府'],
    ]);
  });
  it('may count by the year', () => {
    const [number, , issuers] = said(`某产品管理办法\n商务部公告（2019年第12号）\n${ARTICLES}`);
    expect([number, issuers]).toEqual(['商务部公告2019年第12号', ['商务部']]);
  });
  it('is no sentence that speaks of one', () => {
    const text = '某市管理办法\n根据市人民政府令（第233号），制定本办法。\n市长应当在2011年9月5日前报告。\n';
    expect(said(text + ARTICLES)).toEqual([null, null, []]);
  });
});

describe('who issued a document', () => {
  const page = (office: string): string =>
    `发布部门：${office}　发布时间：2010年03月23日\n市政府关于印发《2010年主要目标任务分解方案》的通知\n徐政发〔2010〕29号\n${ARTICLES}`;
  it('is the government that its title says, where the page names its office', () => {
    expect(said(page('市人民政府办公室'))[2]).toEqual(['市政府']);
  });
  it('is whom the page names where that is another body', () => {
    expect(said(page('市科学技术局'))[2]).toEqual(['市科学技术局']);
  });
});
