import { describe, expect, it } from 'vitest';
import { resolveAgency } from '../../../ingest/resolve/agency.js';
import { regionNamed } from '../../../ingest/resolve/regions.js';

const named = (printed: string, date: string | null): string => {
  const region = regionNamed('永康市');
  return resolveAgency(printed, { region, level: region.level, date }).name;
};

describe('a 街道 that is given work', () => {
  it('is its office', () => {
    expect(named('东城街道', '2008-12-31')).toBe('东城街道办事处');
    expect(named('东城街道办事处', '2008-12-31')).toBe('东城街道办事处');
  });
  it('is a group where none is named', () => {
    expect(named('相关街道', null)).toBe('相关街道');
    expect(named('各街道', null)).toBe('各街道');
  });
});

describe('a 镇 or 乡 that is given work', () => {
  const body = (printed: string, place: string): ReturnType<typeof resolveAgency> => {
    const region = regionNamed(place);
    return resolveAgency(printed, { region, level: region.level, date: null });
  };
  it('is its government, which stands below the rank of a county', () => {
    expect(body('昆山市周庄镇', '昆山市')).toMatchObject({ name: '昆山市周庄镇人民政府', level: null });
    expect(body('昆山市周庄镇', '昆山市').aliases).toContain('周庄镇');
    expect(body('周庄镇', '昆山市')).toMatchObject({ name: '周庄镇人民政府', level: null });
  });
  it.each([
    ['桐乡', '嘉兴市'],
    ['宁乡', '长沙市'],
    ['湘乡', '湘潭市'],
    ['新乡', '新乡市'],
    ['景德镇', '景德镇市'],
    ['重点镇', '昆山市'],
    ['中心镇', '昆山市'],
    ['建制镇', '昆山市'],
    ['民族乡', '昆山市'],
  ])('is none where %s is a place of a higher rank or a kind', (printed, place) => {
    expect(body(printed, place).name).toBe(printed);
  });
});

describe('governments of many places', () => {
  it.each(['县市政府', '区市政府'])('are a group in a text of a county: %s', (printed) => {
    const region = regionNamed('东海县');
    const context = { region, level: region.level, date: null };
    expect(resolveAgency(printed, context)).toMatchObject({ name: printed, group: true });
    expect(resolveAgency('县市场监管局', context)).toMatchObject({ name: '东海县市场监督管理局', group: false });
    expect(resolveAgency('县市政管理局', context).group).toBe(false);
  });
});

describe('a company of the centre that was given another name', () => {
  it('is named as it was then', () => {
    expect(named('国家电网公司', '2017-05-31')).toBe('国家电网公司');
    expect(named('国家电网', '2017-05-31')).toBe('国家电网公司');
    expect(named('国家电网', '2020-03-01')).toBe('国家电网有限公司');
    expect(named('国家电网有限公司', null)).toBe('国家电网有限公司');
  });
});

describe('a bureau by the short name of its time', () => {
  it('is the one for foreign trade', () => {
    expect(named('外贸局', '2008-12-31')).toBe('永康市对外贸易经济合作局');
  });
});
