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

  it('is not the place in a university’s name', () => {
    expect(placeOf(head('关于推进南京大学科技园建设的通知'))).toMatchObject({ regions: [] });
  });
});
