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
