import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const HEAD =
  '国务院办公厅关于印发水资源管理制度考核办法的通知\n国办发〔2013〕2号\n国务院办公厅\n2013年1月2日\n' +
  '第一条 水利部应当组织考核。\n第二条 本办法自发布之日起施行。\n';

const read = (annex: string): unknown[][] =>
  factsOf(sourceOfText(HEAD + annex)).targets.map(({ metric, value, unit, deadline, section }) => [
    metric,
    value,
    unit,
    deadline,
    section,
  ]);

describe('rows of places under years', () => {
  it('are aims, each by the end of the year at the head of its column', () => {
    expect(
      read(
        '附件1 各省、自治区、直辖市用水总量控制目标\n单位：亿立方米\n' +
          '| 地 区 | 2015年 | 2020年 |\n| --- | --- | --- |\n| 北 京 | 40.00 | 46.58 |\n| 全 国 | 6350.00 | 6700.00 |\n',
      ),
    ).toEqual([
      ['北京用水总量', 40, '亿立方米', '2015-12-31', null],
      ['北京用水总量', 46.58, '亿立方米', '2020-12-31', null],
      ['全国用水总量', 6350, '亿立方米', '2015-12-31', null],
      ['全国用水总量', 6700, '亿立方米', '2020-12-31', null],
    ]);
  });

  it('stand where their figures stand, under heads as printed', () => {
    const table = '附件1 各省用水总量控制目标\n地区\t2015 年\t２０２０年\n北京\t40.00\t46.58\n天津\t25.00\t38.00\n';
    const text = HEAD + table;
    const { targets } = factsOf(sourceOfText(text));
    expect(targets.map(({ deadlineText, span }) => [deadlineText, text.slice(span.start, span.end)])).toEqual([
      ['2015年', '40.00'],
      ['２０２０年', '46.58'],
      ['2015年', '25.00'],
      ['２０２０年', '38.00'],
    ]);
  });

  it('are of what the head of the column names beside the year', () => {
    expect(
      read(
        '附件2 各省、自治区、直辖市用水效率控制目标\n' +
          '地区\t2015年万元工业增加值用水量比2010年下降\t2015年农田灌溉水有效利用系数\n北京\t25%\t0.710\n天津\t25%\t0.664\n',
      ),
    ).toEqual([
      ['北京万元工业增加值用水量比2010年下降', 25, '%', '2015-12-31', null],
      ['北京农田灌溉水有效利用系数', 0.71, null, '2015-12-31', null],
      ['天津万元工业增加值用水量比2010年下降', 25, '%', '2015-12-31', null],
      ['天津农田灌溉水有效利用系数', 0.664, null, '2015-12-31', null],
    ]);
  });

  it('are none where nobody calls them aims, nor for years gone by', () => {
    expect(read('附表 各地区用水量\n地区\t2015年\t2020年\n北京\t40\t46\n天津\t27\t38\n')).toEqual([]);
    expect(read('附表 各地区用水总量控制目标\n地区\t2010年\t2011年\n北京\t40\t46\n天津\t27\t38\n')).toEqual([]);
  });

  it('are none in the columns that they start from', () => {
    const annex = (head: string): string =>
      `附表 各地区用水总量控制目标\n地区\t${head}\t2020年\n北京\t40\t46\n天津\t27\t38\n`;
    for (const head of ['2013年现状', '2013年完成值', '2015年基数']) {
      expect(read(annex(head))).toEqual([
        ['北京用水总量', 46, null, '2020-12-31', null],
        ['天津用水总量', 38, null, '2020-12-31', null],
      ]);
    }
    expect(read(annex('2015年应完成'))).toHaveLength(4);
    expect(read(annex('2015年计划完成造林面积（万亩）'))).toHaveLength(4);
    expect(read(annex('2015年实际使用外资（亿美元）'))).toHaveLength(4);
  });

  it('are those of the last year where nobody says when the text was signed, and those called aims', () => {
    const undated = (head: string): unknown[] => {
      const table = `附表 各地区用水总量控制目标\n地区\t${head}\t2020年\n北京\t40\t46\n天津\t27\t38\n`;
      const text = `水资源管理制度考核办法（征求意见稿）\n第一条 水利部应当组织考核。\n第二条 各省应当落实。\n${table}`;
      return factsOf(sourceOfText(text)).targets.map(({ value }) => value);
    };
    expect(undated('2015年')).toEqual([46, 38]);
    expect(undated('2018年目标')).toEqual([40, 46, 27, 38]);
  });

  it('are none where no thing is named', () => {
    expect(read('附表 各市目标任务分解表\n地区\t2015年\t2020年\n北京\t40\t46\n天津\t27\t38\n')).toEqual([]);
  });
});
