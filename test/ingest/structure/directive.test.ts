import { describe, expect, it } from 'vitest';
import { articleRole, isDirective } from '../../../ingest/structure/directive.js';
import { outline } from './read-text.js';

const roles = (text: string): readonly string[] => outline(text).map((line) => line.split(' ')[1] ?? '');
const article = (text: string): string | undefined => roles(`第一条 为了发展，制定本办法。\n第二条 ${text}`)[1];

describe('an article', () => {
  it.each([
    '年度整合方案由县财政局、县乡村振兴局牵头，县发改局等部门配合编制，于每年3月底前报县委农村工作领导小组审定。',
    '合作银行信用贷款发生损失的，由风险补偿资金和合作银行按照4:6的比例分担。',
    '合作银行年度累计不良贷款率达到3%时，暂停新增业务；达到5%时，停止合作。',
    '合作银行收到补偿资金后，应继续履行债权追偿责任。',
    '国家对小型微型企业行政事业性收费实行减免等优惠政策。',
    '示范区奖补资金由省级财政部门统筹用于贷款贴息。',
    '由县审计局、县纪委监委对整合资金使用情况进行监督检查。',
    '各单位要按月报送进展情况。',
    '补贴资金每年清算一次。',
    '2025年底前市财政安排专项资金500万元。',
  ])('is a measure where somebody does something: %s', (text) => {
    expect(article(text)).toBe('MEASURE');
  });

  it.each([
    '评审组由7至9名专家组成。',
    '奖励标准为每户10万元。',
    '获得扶持资金的涉税支出由企业、机构、个人自行承担。',
    '本办法所称的补偿资金由区政府统筹财政资金出资设立，对合作银行给予补偿。',
    '本市推进上海国际金融中心建设工作适用本条例。',
    '引导基金的支持对象为：在境内从事创业投资的企业，应当依法设立。',
    '（定义）本办法所称建筑节能，是指应当降低的能耗。',
    '本办法由市财政局会同市科技局负责解释。',
    '本办法从2010年1月1日起施行，应当遵照执行。',
  ])('is no measure where a thing is only said to be: %s', (text) => {
    expect(article(text)).toBe('DEFINITION');
  });

  it('that gives the purpose may need two sentences', () => {
    expect(articleRole('为推动企业加快发展，加大支持力度。为确保规范运作，特制定本实施办法。')).toBe('DEFINITION');
    expect(articleRole('引导基金按照项目选择市场化、资金使用公共化的原则运作。')).toBe('PREFATORY');
    expect(articleRole('按照谁分配谁公开的原则，由资金分配部门负责公告公示。')).toBeNull();
  });

  it('of the closing chapter is a measure only where it sets a duty', () => {
    const text = [
      '第一章 总则',
      '第一条 为了发展，制定本办法。',
      '第二章 附则',
      '第二条 各省可以根据本办法制定实施细则并报备案。',
      '第三条 各省级财政部门制定实施细则，于2023年12月31日前报财政部备案。',
      '第四条 已经设立的公司应当在2011年3月31日前达到本办法规定的要求。',
      '第五条 本办法由财政部负责解释。',
      '第六条 本办法自公布之日起施行。',
    ];
    expect(roles(text.join('\n'))).toEqual([
      'DEFINITION',
      'DEFINITION',
      'DEFINITION',
      'DEFINITION',
      'MEASURE',
      'MEASURE',
      'DEFINITION',
      'DEFINITION',
    ]);
  });
});

describe('words that look like a duty', () => {
  it.each([
    '主要内容见下表',
    '相应的供应能力',
    '必要的要素',
    '重要意义',
    '近三年累计投入研发资金2000万元',
    '申报单位已投入自有资金500万元',
  ])('are none: %s', (text) => {
    expect(isDirective(text)).toBe(false);
  });
});

describe('money that is given', () => {
  it('is a measure', () => {
    expect(isDirective('投入财政资金3000万元，用于消费券')).toBe(true);
    expect(isDirective('三年累计投入资金3000万元')).toBe(true);
  });
});

describe('a numbered item', () => {
  it('that only closes its document is no measure', () => {
    expect(roles('一、支持上市。给予奖励。\n二、支持发债。给予贴息。\n三、本意见自发布之日起执行，执行期一年')[2]).toBe(
      'DEFINITION',
    );
    expect(roles('一、支持上市。给予奖励。\n二、退税政策自4月1日起实施。各地要落实。')[1]).toBe('MEASURE');
  });
});
