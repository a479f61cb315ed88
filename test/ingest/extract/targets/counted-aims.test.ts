import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const values = (sentence: string): readonly (string | null)[] => {
  const text = `某市工作方案\n一、重点任务\n（一）推进工作。${sentence}（责任单位：市科技局）\n`;
  return factsOf(sourceOfText(text)).measures.flatMap(({ targets }) =>
    targets.map(({ value, unit }) => `${String(value)} ${unit ?? ''}`),
  );
};

describe('a number behind the verb that directs', () => {
  it.each([
    ['整治300家“低散乱”企业。', ['300 家']],
    ['组织根力多联合南京农大申报5项重大科技成果转化示范项目。', ['5 项']],
    ['谋划5项产业重大技术需求项目、推进5项关键技术研发项目、实施5项科技成果转化项目。', ['5 项', '5 项', '5 项']],
    ['研发30项关键核心技术，攻克一批难题。', ['30 项']],
    ['每年遴选不超过20个标志性应用场景，按照不超过实际投入的30%，给予最高100万元奖励。', ['20 个']],
    ['拟争取省级奖励资金150万元。', ['150 万元']],
    ['开展职业技能补贴培训10000人次。', ['10000 人次']],
    ['培育5家以上年销售收入过百亿元、2家以上年销售收入达500亿元的高新技术企业。', ['5 家', '2 家']],
    ['为全区23000名老年人提供居家上门服务。', ['23000 名']],
    ['对300户困难老人家庭进行居家适老化改造。', ['300 户']],
    ['帮助5万名失业人员实现再就业。', ['5 万名']],
    ['缓解14000户中低收入家庭住房困难。', ['14000 户']],
    ['取得军工资质8本以上。', ['8 本']],
    ['年均开发2万个以上的公益性公共服务岗位。', ['2 万个']],
    ['人民银行支行每年争取不低于1亿元的民营和小微企业再贷款、再贴现额度。', ['1 亿元']],
    ['培育市值达1000亿元企业5户以上。', ['5 户']],
    ['水泥行业4家企业完成物料密闭。', ['4 家']],
  ])('promises in %s', (sentence, expected) => {
    expect(values(sentence)).toEqual(expected);
  });

  it.each([
    '每家企业申报不超过2项。',
    '研发人员10人以上的企业可享受优惠。',
    '对年销售收入1000万元以上的企业，给予最高50万元补助。',
    '对获批3个以上平台的单位给予奖励。',
    '全市现有企业300家，已整治120家。',
    '吸纳就业达到10人以上的企业可享受优惠。',
    '对市值达1000亿元的企业给予奖励。',
    '2家以上企业完成的成果，由双方共有。',
    '企业可争取奖励资金，单个项目补贴20万元。',
  ])('promises nothing in %s', (sentence) => {
    expect(values(sentence)).toEqual([]);
  });
});

describe('numbers that go on with what was counted', () => {
  it.each([
    [
      '实施新建、改扩建学校重点建设项目12个，计划竣工3个，其中幼儿园7个、小学4个、初中1个；增加学位5000个，其中幼儿园420个，中小学4580个。',
      ['12 个', '3 个', '7 个', '4 个', '1 个', '5000 个', '420 个', '4580 个'],
    ],
    [
      '建设15家以上国家级科技企业孵化器，面积500万平方米以上，在孵企业6000家以上。',
      ['15 家', '500 万平方米', '6000 家'],
    ],
  ])('are promised in %s', (sentence, expected) => {
    expect(values(sentence)).toEqual(expected);
  });

  it.each([
    ['招聘教师100名，年龄35岁以下，教龄3年以上。', ['100 名']],
    ['建成住房120套，每套80平方米。', ['120 套']],
    ['培育企业50家，注册资本500万元以上。', ['50 家']],
    ['改造小区20个。小区40个。', ['20 个']],
  ])('are not in the rest of %s', (sentence, expected) => {
    expect(values(sentence)).toEqual(expected);
  });
});

describe('a share of all who are meant', () => {
  it.each([
    ['75%以上科技人员落户企业。', ['75 %']],
    ['100%的县级以上城市建成清新空气示范区。', ['100 %']],
    ['每百万人口年发明专利授权量达350件，50%以上的专利由企业申请。', ['350 件', '50 %']],
    ['力争80%以上的规上企业开展数字化改造。', ['80 %']],
  ])('is promised in %s', (sentence, expected) => {
    expect(values(sentence)).toEqual(expected);
  });

  it.each([
    '30%以上的股权由企业持有并完成登记。',
    '20%的资金用于开展培训。',
    '50%以上的成员单位可以申请。',
    '全市80%以上的企业已开展数字化改造。',
    '50%以上的职工参加培训的，由单位报备。',
  ])('is none in %s', (sentence) => {
    expect(values(sentence)).toEqual([]);
  });
});
