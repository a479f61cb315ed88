import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../ingest/read/fold.js';
import { spanOf } from '../../../ingest/read/view.js';

describe('a view of Chinese text', () => {
  it.each([
    ['（1） 提升ＡＩ能力,到２０２５年\n末', '（1）提升AI能力，到2025年末'],
    ['[bookmark: _GoBack]长三角G60 科创走廊', '长三角G60科创走廊'],
    ['(责任单位:科技厅;财政厅)', '（责任单位：科技厅；财政厅）'],
    ['One Person\nCompany一人公司', 'One Person Company一人公司'],
    ['增长1,000万元,利率3.5%', '增长1,000万元，利率3.5%'],
    ['**（一）推动開放**　&nbsp;國務院', '（一）推动开放国务院'],
    ['1\\. 建立机制', '1.建立机制'],
    ['- 1. 建立机制\n  - （一）支持企业\n* 2\\. 完善体系', '1.建立机制（一）支持企业2.完善体系'],
    ['增长- 1.5个点\n- 1.5个点\n- 支持企业\nC:\\文件', '增长-1.5个点-1.5个点-支持企业C：\\文件'],
    ['显著改善', '显著改善'],
  ])('reads %j as %j', (source, folded) => {
    expect(viewOf(source).text).toBe(folded);
  });

  it('points each character back to its place', () => {
    const source = '打造具有国际影\n\n响力的（２０２５年）';
    const view = viewOf(source);
    const at = view.text.indexOf('影响力');
    expect(spanOf(view, at, at + 3)).toEqual({ start: 6, end: 11, quote: '影\n\n响力' });
  });
});
