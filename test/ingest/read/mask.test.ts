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
    ['a number with dots', '请拨', ['138', '0013', '8000'].join('.')],
    ['a number with the country before it', '请拨', `0086-${mobile}`],
    ['an area code behind the country', '请致电', `+86-10-${local}`],
    ['a number run together with its area code', '请致电', `010${local}`],
    ['a number of a special region', '请致电', `+852 ${local}`],
    ['several numbers under one area code', '总机', `0512-${local}、${local}/${local}`],
    ['an extension in brackets', '总机', `0512-${local}（转801）`],
    ['a number of a call centre', '请致电', ['4008', '123', '123'].join('-')],
    ['a number behind 号码为', '电话号码为', local],
    ['a number behind the bracket of its label', '咨询电话（市科技局）：', local],
    ['a number behind an English label', 'Tel.: ', local],
    ['an address', '邮箱：', 'zhang.san@example.gov.cn'],
    ['an address in full width', '邮箱：', 'ｚｓ＠example．cn'],
    ['an address hidden from machines', '邮箱：', 'zs#example.com'],
    ['a citizen’s number', '身份证号：', ['110105', '19491231', '002X'].join('')],
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
    ['（市科技局 张三 N）', '（市科技局 ＊＊ N）'],
    ['联系人：市科技局张三，N', '联系人：市科技局＊＊，N'],
    ['联 系 人：张　三，电话：N', '联 系 人：＊＊＊，电话：N'],
    ['联系人：张三和李四光，电话：N', '联系人：＊＊＊＊＊＊，电话：N'],
    ['聯絡人：陳大文 電話：N', '聯絡人：＊＊＊ 電話：N'],
    ['| 联系人 | 张三 |', '| 联系人 | ＊＊ |'],
    ['联系电话：N（张三）', '联系电话：N（＊＊）'],
    ['欧阳修文，联系电话：N', '＊＊＊＊，联系电话：N'],
    ['（高新处 N；金融办 N）', '（高新处 N；金融办 N）'],
  ])('hides in %s nothing but the persons', (words, shown) => {
    expect(mask(words.replaceAll('N', mobile))).toBe(shown.replaceAll('N', hidden(mobile)));
  });

  it.each([
    ['咨询电话：张三，N。', '咨询电话：＊＊，N。'],
    ['联系人及电话：张三，N；李四，N。', '联系人及电话：＊＊，N；＊＊，N。'],
  ])('hides in %s the numbers behind the names', (words, shown) => {
    expect(mask(words.replaceAll('N', local))).toBe(shown.replaceAll('N', hidden(local)));
  });

  it('keeps the length and every unit around what it hides', () => {
    const text = `\ufeffＡ𠮷\r\n联系人:张三(０５１２－${local})\t發改委`;
    expect(mask(text)).toBe(`\ufeffＡ𠮷\r\n联系人:＊＊(${hidden(`0512-${local}`)})\t發改委`);
  });

  it.each([
    '苏政办规〔2023〕7号',
    '400 1000 2000',
    '政府网站标识码：3205850002',
    '公民身份号码由18位组成，如110105194912310021',
    `热线 ${['20250101', '20251231'].join('-')}`,
    '手机2025年产量达到1000000台',
    `https://example.cn/t20190112_${mobile}.shtml`,
    'ISBN 978-7-111-12345-6',
    '邮编：215000',
    '索引号：000014349/2019-00003',
    '统一社会信用代码：91320000MA1WKQ0T12',
    `贷款余额达到${mobile}元`,
    '2022年11月11日至2025年12月31日',
    '2019-2021年，完成投资1380013.80万元',
    '到2025年末，R&D经费投入强度达到2.95%',
    '联系人民群众，办好民生实事',
    '联系人：见附件',
    '联系人：另行通知',
    '联系人：市科技局高新处，地址：人民路1号',
    '检索时间：2026-02-03 13:11:03',
  ])('is not seen in %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
