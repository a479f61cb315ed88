import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const HEAD =
  '某市数字经济发展规划\n为推进数字经济发展，制定本规划。\n一、总体要求\n（一）发展目标。到2025年，产业体系更加完善。\n';
const REST = '二、重点任务\n（一）建设网络。推进光纤网络建设。\n（二）培育企业。支持企业上云。\n';

const read = (table: string): unknown[][] =>
  factsOf(sourceOfText(HEAD + table + REST))
    .targets.filter(({ value }) => value !== null)
    .map(({ metric, value, unit, comparator, deadline, section }) => [
      metric,
      value,
      unit,
      comparator,
      deadline,
      section,
    ]);

describe('rows of a table of indicators', () => {
  it('are aims by the last year at its head', () => {
    expect(
      read(
        '指标\t2020年\t2025年\t属性\n千兆宽带用户数（万户）\t640\t6000\t预期性\n' +
          '孕产妇死亡率（/10万）\t16.9\t≤14.5\t预期性\n人均预期寿命（岁）\t77.93\t提高1岁\t预期性\n',
      ),
    ).toEqual([
      ['千兆宽带用户数', 6000, '万户', 'EXACTLY', '2025-12-31', '1.1'],
      ['孕产妇死亡率', 14.5, '/10万', 'AT_MOST', '2025-12-31', '1.1'],
      ['人均预期寿命', 1, '岁', 'EXACTLY', '2025-12-31', '1.1'],
    ]);
  });

  it('are none without years at the head, or where the table says who answers', () => {
    expect(read('指标\t单位\t数值\n宽带用户数\t万户\t640\n机架数\t个\t100\n企业数\t家\t20\n')).toEqual([]);
    expect(
      read('指标\t2025年\t责任单位\n宽带用户数（万户）\t640\t市科技局\n机架数（个）\t100\t市科技局\n').filter(
        ([metric]) => metric === '宽带用户数',
      ),
    ).toEqual([]);
  });
});
