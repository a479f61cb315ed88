import { describe, expect, it } from 'vitest';
import { mask } from '../../../ingest/read/mask.js';

/** Numbers are put together here, so that no file of ours holds one. */
const mobile = ['138', '0013', '8000'].join('');
const local = ['6655', '8899'].join('');
const full = [...mobile].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

const hidden = (text: string): string => '＊'.repeat(text.length);

describe('personal data', () => {
  it.each([
    ['a mobile number', '电话：', mobile],
    ['a mobile number in groups', '手机 ', ['138', '0013', '8000'].join('-')],
    ['a mobile number in full width', '请拨', full],
    ['a number with its area code', '咨询', `0512-${local}`],
    ['an area code in brackets', '请致电', `（010）${local}`],
    ['a number with an extension', '总机', `021-${local}转801`],
    ['a number without an area code, after what says it is one', '联系电话：', local],
    ['an address', '邮箱：', 'zhang.san@example.gov.cn'],
  ])('of the kind %s is masked one for one', (_name, before, data) => {
    const text = `${before}${data}。`;
    expect(mask(text)).toBe(`${before}${hidden(data)}。`);
  });

  it('hides the names of contact persons beside their numbers', () => {
    expect(mask(`联系人：张三，电话：${mobile}。`)).toBe(`联系人：＊＊，电话：${hidden(mobile)}。`);
    expect(mask(`联系人：张三 ${mobile}；李四 ${mobile}`)).toBe(
      `联系人：＊＊ ${hidden(mobile)}；＊＊ ${hidden(mobile)}`,
    );
    expect(mask(`（联系人：李四光、王五；联系电话：${local}）`)).toBe(
      `（联系人：＊＊＊、＊＊；联系电话：${hidden(local)}）`,
    );
  });

  it.each([
    '苏政办规〔2023〕7号',
    '索引号：000014349/2019-00003',
    '统一社会信用代码：91320000MA1XXXXX12',
    `贷款余额达到${mobile}元`,
    '2022年11月11日至2025年12月31日',
    '2019-2021年，完成投资1380013.80万元',
    '到2025年末，R&D经费投入强度达到2.95%',
    '联系人民群众，办好民生实事',
    '联系人：市科技局高新处，地址：人民路1号',
    '检索时间：2026-02-03 13:11:03',
  ])('is not seen in %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
