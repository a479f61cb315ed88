import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const facts = (lines: readonly string[]): ReturnType<typeof factsOf> => factsOf(sourceOfText(lines.join('\n\n')));
const told = (lines: readonly string[]): readonly (readonly string[])[] =>
  facts(lines).measures.map(({ assignments }) =>
    assignments.map(({ role, asPrinted, agency }) => `${role} ${asPrinted} ${agency}`),
  );

const TITLE = '《广东省妇女发展规划(2011—2020年)》目标责任分解书';
const TASKS = [
  '2.提高孕产妇医疗保健水平。',
  '——孕产妇死亡率控制在15/10万以内。逐步缩小城乡、区域差距，流动人口孕产妇死亡率降低。',
  ...['省卫生厅', '省人口计生', '省公安厅'],
  '——孕产妇中重度贫血患病率降低。',
  ...['省卫生厅', '省工商局'],
  '3.妇女心理健康知识和精神疾病预防知识知晓率提高。',
  ...['省卫生厅', '省委宣传部', '省新闻出版', '省妇联'],
];

describe('bodies one a line below their task, in a table that lost its form', () => {
  it('are led by the first under 主要责任单位', () => {
    expect(told([TITLE, '领域', '主要目标', '主要责任单位', '责任单位', ...TASKS])).toEqual([
      [
        'LEAD 省卫生厅 广东省卫生厅',
        'RESPONSIBLE 省人口计生 广东省人口和计划生育委员会',
        'RESPONSIBLE 省公安厅 广东省公安厅',
        'RESPONSIBLE 省工商局 广东省工商行政管理局',
      ],
      [
        'LEAD 省卫生厅 广东省卫生厅',
        'RESPONSIBLE 省委宣传部 中共广东省委宣传部',
        'RESPONSIBLE 省新闻出版 广东省新闻出版局',
        'RESPONSIBLE 省妇联 广东省妇女联合会',
      ],
    ]);
  });
  it('are all alike under one head', () => {
    const roles = facts([TITLE, '领域', '主要目标', '责任单位', ...TASKS]).measures.flatMap(({ assignments }) =>
      assignments.map(({ role }) => role),
    );
    expect(new Set(roles)).toEqual(new Set(['RESPONSIBLE']));
  });
  it('are nobody’s without heads that say so', () => {
    expect(told([TITLE, ...TASKS]).flat()).toEqual([]);
    expect(told([TITLE, '领域', '主要目标', '主要责任单位', '责任单位', '各有关单位：', ...TASKS]).flat()).toEqual([]);
  });
});
