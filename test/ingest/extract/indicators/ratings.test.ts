import { describe, expect, it } from 'vitest';
import { ratings } from '../../../../ingest/extract/indicators/ratings.js';
import { treeOf } from '../tree-of.js';

const given = (sentence: string): readonly (readonly [string, number, number | null])[] =>
  ratings
    .read(treeOf([{ body: [sentence] }]))
    .flatMap((mention) => (mention.kind === 'rating' ? [[mention.name, mention.min, mention.max] as const] : []));

describe('grades by points', () => {
  it('are named in quotation marks behind the points', () => {
    const sentence =
      '对评估分值达到90分及以上的园区予以挂牌“产融结合高质量发展示范园区”，对评估分值在80-89分的园区列入“培育型示范园区”，作为后续引导培育对象。';
    expect(given(sentence)).toEqual([
      ['产融结合高质量发展示范园区', 90, null],
      ['培育型示范园区', 80, 90],
    ]);
  });
  it('are named behind 为', () => {
    expect(given('考核得分90分（含）以上为优秀，80-90分为良好，60分以下为不合格。')).toEqual([
      ['优秀', 90, null],
      ['良好', 80, 90],
      ['不合格', 0, 60],
    ]);
  });
  it('are named before their points in brackets', () => {
    expect(given('评价结果分为优秀（90分及以上）、良好（80—89分）、不合格（60分以下）三个等次。')).toEqual([
      ['优秀', 90, null],
      ['良好', 80, 90],
      ['不合格', 0, 60],
    ]);
  });
  it.each(['打造“10分钟创业便利圈”，加强考核。', '该指标满分10分，按评分标准计分。', '到2025年考核达到90家以上。'])(
    'are none in %s',
    (sentence) => {
      expect(given(sentence)).toEqual([]);
    },
  );
});
