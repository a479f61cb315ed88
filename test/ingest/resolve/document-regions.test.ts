import { describe, expect, it } from 'vitest';

import { documentRegions, type PlacedHead } from '../../../ingest/resolve/document-regions.js';

const head = (title: string, more: Partial<PlacedHead> = {}): PlacedHead => ({
  title,
  printedTitle: null,
  docNumber: null,
  issuers: [],
  issuedOn: null,
  publishedOn: null,
  effectiveOn: null,
  ...more,
});
const placeOf = (given: PlacedHead, text = ''): object => {
  const { regions, region, level } = documentRegions(given, text);
  return { regions: regions.map(({ name }) => name), region: region?.name ?? null, level };
};

describe('where a document holds', () => {
  it('is what its title names: five cities of a plan of the centre', () => {
    const issuers = [{ asPrinted: '中国人民银行' }, { asPrinted: '科技部' }];
    const printedTitle = '上海市、南京市、杭州市、合肥市、嘉兴市建设科创金融改革试验区总体方案';
    expect(placeOf(head(`中国人民银行 科技部关于印发《${printedTitle}》的通知`, { printedTitle, issuers }))).toEqual({
      regions: ['上海市', '南京市', '杭州市', '合肥市', '嘉兴市'],
      region: null,
      level: 'NATIONAL',
    });
  });

  it('is a corridor without a code, and not the larger zone its name holds', () => {
    expect(placeOf(head('长三角G60科创走廊第二批产融结合高质量发展示范园区建设方案'))).toEqual({
      regions: ['长三角G60科创走廊'],
      region: '长三角G60科创走廊',
      level: 'INTERREGIONAL',
    });
  });

  it('is told by 我市 and 全市 and the city the text names, where its head says nothing', () => {
    const text =
      '加强和优化连云港市科创金融供给，服务全市高质量发展，根据《省政府办公厅关于加强和优化科创金融供给的意见》（苏政办规〔2023〕7号），结合我市实际，提升连云港市科技创新影响力，学习南京市经验。';
    expect(placeOf(head('关于提升科创金融供给能力 服务高质量发展的实施意见'), text)).toEqual({
      regions: ['连云港市'],
      region: '连云港市',
      level: 'MUNICIPAL',
    });
  });

  it('is nowhere in particular for the State Council, though its text names many cities', () => {
    const given = head('国务院关于支持自由贸易试验区深化改革创新若干措施的通知', {
      issuers: [{ asPrinted: '国务院' }],
      docNumber: '国发〔2018〕38号',
    });
    expect(placeOf(given, '支持福州市、平潭综合实验区，全市推开')).toEqual({
      regions: [],
      region: null,
      level: 'NATIONAL',
    });
  });

  it('is told by the document number', () => {
    expect(placeOf(head('关于深化科技金融的意见', { docNumber: '苏政办发〔2023〕7号' }))).toMatchObject({
      region: '江苏省',
    });
    expect(placeOf(head('关于深化科技金融的意见', { docNumber: '郑政办〔2026〕30号' }))).toMatchObject({
      region: '郑州市',
    });
  });

  it('is the part of a province that the title supports, while names are read in the province', () => {
    const given = head('四川省人民政府关于支持成都市建设科创中心的意见', {
      issuers: [{ asPrinted: '四川省人民政府' }],
    });
    expect(placeOf(given)).toEqual({ regions: ['成都市'], region: '四川省', level: 'PROVINCIAL' });
  });

  it('is both of two provinces that speak together, whichever city the title names', () => {
    const issuers = [{ asPrinted: '青海省人民政府' }, { asPrinted: '甘肃省人民政府' }];
    expect(placeOf(head('关于印发兰州—西宁城市群发展规划实施方案的通知', { issuers }))).toEqual({
      regions: ['青海省', '甘肃省'],
      region: null,
      level: 'PROVINCIAL',
    });
  });

  it('is a zone named after its city', () => {
    const issuers = [{ asPrinted: '宜昌高新区（自贸片区）管委会办公室' }];
    expect(placeOf(head('宜昌高新区优化营商环境“百日攻坚”行动方案', { issuers }))).toMatchObject({
      region: '宜昌高新区',
    });
    expect(placeOf(head('宜昌高新区优化营商环境“百日攻坚”行动方案'))).toMatchObject({ region: '宜昌高新区' });
    expect(placeOf(head('宜昌市高新技术企业培育行动方案'))).toMatchObject({ region: '宜昌市' });
  });

  it('is a county by the name it had when it spoke', () => {
    const issuers = [{ asPrinted: '沙县人民政府' }];
    expect(placeOf(head('关于加快第三产业发展的实施意见（试行）', { issuers }))).toEqual({
      regions: ['沙县'],
      region: '沙县',
      level: 'COUNTY',
    });
  });

  it('is told by the bodies it gives work to, where it never says 我市; a grade names no place', () => {
    const text =
      '对绍兴市级智能工厂、绍兴市级数字化车间给予奖励。（责任单位：市经信局、市财政局，嵊州经济开发区管委会）本政策适用于在嵊州市注册的企业。';
    expect(placeOf(head('加快推进工业经济高质量发展若干政策'), text)).toMatchObject({ region: '嵊州市' });
    expect(placeOf(head('加快推进工业经济高质量发展若干政策'), '鼓励在嵊州市、绍兴市注册的企业。')).toMatchObject({
      region: null,
    });
  });

  it('is not the place in a university’s name', () => {
    expect(placeOf(head('关于推进南京大学科技园建设的通知'))).toMatchObject({ regions: [] });
  });
});

describe('the day names are read by', () => {
  const dayOf = (given: PlacedHead, text = ''): string | null => documentRegions(given, text).date;

  it('is that of the issue, else the year of the number', () => {
    expect(dayOf(head('意见', { docNumber: '芜政[2009]8号', issuedOn: '2009-03-02' }))).toBe('2009-03-02');
    expect(dayOf(head('意见', { docNumber: '芜政[2009]8号', publishedOn: '2015-01-01' }))).toBe('2009-12-31');
    expect(dayOf(head('意见', { docNumber: '2010年第3号' }))).toBeNull();
  });

  it('is one on which all bodies were there that a text without a date names', () => {
    expect(dayOf(head('意见'), '发展改革委、信息产业部、铁道部负责')).toBe('2008-03-14');
    expect(dayOf(head('意见'), '（责任单位：市国税局、市财政局）')).toBe('2018-06-14');
    expect(dayOf(head('意见'), '发展改革委、财政部、商务部负责')).toBeNull();
    // 原 before a name, and a name within a longer one, say nothing of the time.
    expect(dayOf(head('意见'), '（原铁道部）、住房城乡建设部负责')).toBeNull();
    // One that came after the other had gone: the text speaks of both, and of no one time.
    expect(dayOf(head('意见'), '铁道部、国家移民管理局、财政部负责')).toBeNull();
  });
});
