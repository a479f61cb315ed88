import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';
import { bureauInFull, withSharedEnding } from '../../../../ingest/resolve/bare-bureaus.js';

const agencies = (list: string): readonly string[] =>
  factsOf(
    sourceOfText(
      `武汉市人民政府办公厅转发关于进一步完善我市住房保障体系建议案办理工作方案的通知\n（一）出台《意见》。\n责任单位：${list}。\n（二）加大检查。\n责任单位：市建委。`,
    ),
  ).measures[0]?.assignments.map(({ asPrinted, agency }) => `${asPrinted} ${agency}`) ?? [];

describe('bureaus that share the ending of the last', () => {
  it('are named in full', () => {
    expect(agencies('市财政、民政、劳动社保、物价局')).toEqual([
      '市财政 武汉市财政局',
      '民政 武汉市民政局',
      '劳动社保 武汉市劳动和社会保障局',
      '物价局 武汉市物价局',
    ]);
    expect(agencies('市统计、公安局')).toContain('市统计 武汉市统计局');
    expect(agencies('市房产、规划局（市国土资源局）')).toContain('市房产 武汉市房产局');
  });
  it('are none across a comma, nor where no bureau is called so', () => {
    expect(agencies('市总工会、市财政，公安局')).not.toContain('市财政 武汉市财政局');
    expect(agencies('五金城、科技局')).toContain('五金城 五金城');
    expect(withSharedEnding('五金城', '局')).toBeNull();
    expect(withSharedEnding('市统计', '委')).toBeNull();
  });
  it('end as those of their level do where none is printed', () => {
    expect(['省人口计生', '省财政', '市财政', '五金城', '市'].map(bureauInFull)).toEqual([
      '省人口计生委员会',
      '省财政厅',
      '市财政局',
      null,
      null,
    ]);
  });
});
