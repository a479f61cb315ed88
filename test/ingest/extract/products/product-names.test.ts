import { describe, expect, it } from 'vitest';
import { productsIn } from '../../../../ingest/extract/products/product-names.js';
import { viewOf } from '../../../../ingest/read/fold.js';

const printed = (text: string): string[] => productsIn(viewOf(text)).map(({ asPrinted }) => asPrinted);

describe('products of the vocabulary', () => {
  it('reads a list apart', () => {
    expect(printed('支持银行业金融机构运用再贷款、再贴现资金加大对符合要求的科创企业信贷投放力度。')).toEqual([
      '再贷款',
      '再贴现',
    ]);
    expect(printed('加大科技型企业信用贷款、中长期贷款投放力度')).toEqual(['信用贷款', '中长期贷款']);
  });

  it('reads a compound whole: the longest name stands', () => {
    expect(printed('用好用足科技创新再贷款，优先支持参与国家科技计划项目企业')).toEqual(['科技创新再贷款']);
    expect(printed('知识产权质押贷款保证保险、专利综合保险产品')).toEqual(['知识产权质押贷款保证保险', '专利综合保险']);
  });

  it('reads an abbreviation in brackets with its name', () => {
    expect(printed('试点通过合格境外有限合伙人（QFLP）投资境内科创企业股权')).toEqual(['合格境外有限合伙人（QFLP）']);
  });

  it('points into the source, over line breaks and widths', () => {
    const [mention] = productsIn(viewOf('支持首台(套)重大技术\n装备保险试点'));
    expect(mention).toMatchObject({
      product: '首台（套）重大技术装备保险',
      span: { start: 2, end: 16, quote: '首台(套)重大技术\n装备保险' },
    });
  });

  it('leaves bodies, markets and other lookalikes alone', () => {
    expect(printed('引导融资担保机构、保险公司、信托公司和创业投资企业在银行间债券市场开展业务')).toEqual([]);
    expect(printed('落实社会保险补贴，弘扬环保理念，保障长期权益，支持慈善基金会')).toEqual([]);
    expect(printed('扩大专利权、商标专用权、著作权等知识产权质押物范围')).toEqual([]);
    expect(printed('落实《关于规范发展供应链金融支持供应链产业链的意见》')).toEqual([]);
  });
});

describe('members of a kind', () => {
  it('are read whole with what stands before the kind', () => {
    expect(printed('发行双创专项债券、长三角集合债券、双创金融债券和私募可转债等')).toEqual([
      '双创专项债券',
      '长三角集合债券',
      '双创金融债券',
      '私募可转债',
    ]);
    expect(printed('发挥天使投资基金、苏创人才基金等直投基金作用，设立人工智能合作子基金')).toEqual([
      '天使投资基金',
      '苏创人才基金',
      '人工智能合作子基金',
    ]);
    expect(printed('鼓励保险机构探索高层次人才创业支持保险等保险服务')).toEqual(['高层次人才创业支持保险']);
  });

  it('are no kinds that a text only points at', () => {
    expect(printed('鼓励各类基金、相关保险和其他债券，购买保险，推动基金与银行合作')).toEqual([]);
  });
});

describe('products with a name of their own', () => {
  it('are read in quotation marks', () => {
    expect(printed('推动基金项下“人才贷”产品在连云港市增量扩面')).toEqual(['人才贷']);
    expect(printed('用足用好“苏创融”“人才贴”等政银金融产品')).toEqual(['苏创融', '人才贴']);
    expect(printed('支持地方法人金融机构积极探索“可转贷”业务模式')).toEqual(['可转贷']);
  });

  it('are read in a list', () => {
    expect(printed('推介对接G60科创贷、质量贷、标准贷等金融产品')).toEqual(['G60科创贷', '质量贷', '标准贷']);
    expect(printed('积极扩大苏科贷、小微贷、苏信贷等政策覆盖面')).toEqual(['苏科贷', '小微贷', '苏信贷']);
  });

  it('are neither platforms nor ordinary words', () => {
    expect(printed('充分发挥“天府信用通”、成都知识产权交易中心在线融资对接功能，推广“科创通”服务平台模式')).toEqual([]);
    expect(printed('健全敢贷、愿贷、能贷、会贷长效机制，发放“首年生活补贴”，加大信贷、借贷管理')).toEqual([]);
  });
});
