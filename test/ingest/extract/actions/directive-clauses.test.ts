import { describe, expect, it } from 'vitest';
import { actionsIn } from '../../../../ingest/extract/actions/directive-clauses.js';
import { viewOf } from '../../../../ingest/read/fold.js';

const read = (text: string): string[] =>
  actionsIn(viewOf(text)).map(({ strength, verb, text: words }) => `${strength} ${String(verb)} ${words}`);

describe('directive clauses', () => {
  it('are read one by one where a new directive begins', () => {
    expect(read('鼓励保险机构设立科技金融事业部或专营部门，探索构建科技保险共保体机制。')).toEqual([
      'ENCOURAGE 鼓励 鼓励保险机构设立科技金融事业部或专营部门',
      'EXPLORE 探索 探索构建科技保险共保体机制',
    ]);
  });

  it('bind as strongly as their first directing verb', () => {
    expect(read('推动建立行业评估、第三方评估、公众评估等评价体系')).toEqual([
      'PROMOTE 推动 推动建立行业评估、第三方评估、公众评估等评价体系',
    ]);
    expect(read('研究探索适当放宽政府投资基金单个投资项目投资限额')[0]).toMatch(/^EXPLORE/);
    expect(read('严格落实知识产权质押融资贴息政策')[0]).toMatch(/^REQUIRE/);
    expect(read('大力支持成都高新区建设国家科技金融创新服务中心')[0]).toMatch(/^SUPPORT 支持 大力支持/);
  });

  it('begin with the actor where one is named', () => {
    expect(read('市、区县人民政府应当设立绿色产业发展引导基金，促进社会资本投入绿色产业发展。')).toEqual([
      'REQUIRE 应当 市、区县人民政府应当设立绿色产业发展引导基金',
      'PROMOTE 促进 促进社会资本投入绿色产业发展',
    ]);
    expect(read('试点城市制定“无废城市”建设试点实施方案')).toEqual([
      'ESTABLISH 制定 试点城市制定“无废城市”建设试点实施方案',
    ]);
  });

  it('are read behind a preposition', () => {
    expect(read('对科技金融专营机构实行差异化考核和风险控制机制')[0]).toMatch(/^ESTABLISH 实行/);
    expect(read('把知识产权作为融资抵押物')[0]).toMatch(/^ESTABLISH 作为/);
  });

  it('end before a responsibility clause in brackets', () => {
    expect(read('实施强制性清洁生产审核（生态环境部指导）')).toEqual(['ESTABLISH 实施 实施强制性清洁生产审核']);
  });

  it('are no aims, descriptions or responsibility clauses', () => {
    expect(read('创新知识产权保险等产品，形成覆盖科技型企业研发、生产、销售等环节的保险保障。')).toEqual([
      'PROMOTE 创新 创新知识产权保险等产品',
    ]);
    expect(read('建立完善了科技金融服务体系，一定程度缓解了科技型企业融资难题。')).toEqual([]);
    expect(read('由科技厅、省地方金融监管局牵头')).toEqual([]);
    expect(read('市中级法院、市公安局按职责分工落实')).toEqual([]);
    expect(read('基本满足试验区内各类主体科技创新和金融创新需要')).toEqual([]);
    expect(read('研究机构、行业协会是创新主体')).toEqual([]);
  });

  it('do not tell what a fight is against', () => {
    expect(read('严厉打击以金融支持科技创新为名，实施金融传销、非法集资等违法犯罪活动。')).toEqual([
      'REQUIRE 严厉 严厉打击以金融支持科技创新为名',
    ]);
  });

  it('say what for, not what to do, behind a comma with a verb such as 提升', () => {
    expect(read('引导保险公司设立科技保险专营机构，提升服务能力。提升首贷比。')).toEqual([
      'ENCOURAGE 引导 引导保险公司设立科技保险专营机构',
      'PROMOTE 提升 提升首贷比',
    ]);
  });

  it('are led by the verb that governs, not by a noun that looks like one', () => {
    expect(read('对城市地下综合管廊和海绵城市建设给予支持')[0]).toMatch(/^SUPPORT 给予/);
    expect(read('整合资金不得用于行政事业单位基本支出')[0]).toMatch(/^REQUIRE 不得/);
    expect(read('研究与试验发展经费投入强度稳步提高')).toEqual([]);
    expect(read('按照年度目标任务和各地推进进度')).toEqual([]);
  });

  it('are no offences and no punishments', () => {
    expect(read('支持、包庇、纵容非法集资的，依法给予处分。')).toEqual([]);
    expect(read('给予企业一次性奖励')[0]).toMatch(/^SUPPORT 给予/);
  });
});
