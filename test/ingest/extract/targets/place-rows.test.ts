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
});
