import { describe, expect, it } from 'vitest';

import { resolveAgency } from '../../../ingest/resolve/agency.js';
import type { Body, ResolutionContext } from '../../../ingest/resolve/body.js';
import { regionNamed } from '../../../ingest/resolve/regions.js';

const centre = (date: string | null = null): ResolutionContext => ({ region: null, level: 'NATIONAL', date });
const local = (place: string, date: string | null = null): ResolutionContext => {
  const region = regionNamed(place);
  return { region, level: region.level, date };
};
const nameOf = (printed: string, context: ResolutionContext): string => resolveAgency(printed, context).name;
const systemOf = (body: Body): string | undefined => body.systemId?.replace('sys:', '');

describe('names of the centre', () => {
  it.each([
    ['发展改革委', '国家发展和改革委员会'],
    ['工信部', '工业和信息化部'],
    ['人民银行', '中国人民银行'],
    ['外汇局', '国家外汇管理局'],
    ['粮食和储备局', '国家粮食和物资储备局'],
    ['国家林草局', '国家林业和草原局'],
    ['中华人民共和国海关总署', '海关总署'],
    ['国家发展改 革委', '国家发展和改革委员会'],
    ['国家发展改革委（国家粮食和储备局）', '国家发展和改革委员会'],
  ])('%s is %s', (printed, name) => {
    expect(nameOf(printed, centre('2022-11-11'))).toBe(name);
  });

  it('are decided by the date where reforms passed one short name on', () => {
    expect(nameOf('广电总局', centre('2010-01-01'))).toBe('国家广播电影电视总局');
    expect(nameOf('广电总局', centre('2015-01-01'))).toBe('国家新闻出版广电总局');
    expect(nameOf('广电总局', centre('2020-01-01'))).toBe('国家广播电视总局');
    expect(nameOf('广电总局', centre())).toBe('国家广播电视总局');
  });

  it('are never turned into a successor: 银保监会 stays itself in 2019, without a date, and after its end', () => {
    for (const date of ['2019-01-12', null, '2024-05-01']) {
      expect(nameOf('银保监会', centre(date))).toBe('中国银行保险监督管理委员会');
    }
  });

  it('are whole: what only looks like a known body is not that body', () => {
    expect(resolveAgency('中国铁路总公司', centre('2018-11-07')).id).not.toBe(resolveAgency('铁路局', centre()).id);
    expect(nameOf('农业银行', centre())).toBe('中国农业银行');
    expect(nameOf('中国铁建', centre())).toBe('中国铁道建筑集团有限公司');
    expect(resolveAgency('中国科技金融促进会', centre())).toMatchObject({ name: '中国科技金融促进会', known: false });
    expect(resolveAgency('科技部门', centre()).id).not.toBe(resolveAgency('科技部', centre()).id);
  });

  it('of an office stand under the body whose office it is', () => {
    expect(resolveAgency('财政部办公厅', centre())).toMatchObject({
      name: '财政部办公厅',
      parentId: 'agy:财政部',
      systemId: 'sys:财政',
      known: true,
    });
  });
});

describe('relative names', () => {
  it('are read with the place of the text', () => {
    expect(nameOf('市科技局', local('连云港市'))).toBe('连云港市科学技术局');
    expect(nameOf('市科技局', local('太仓市'))).toBe('太仓市科学技术局');
    expect(nameOf('市科技局', local('天河区'))).toBe('广州市科学技术局');
    expect(nameOf('区科工信局', local('天河区'))).toBe('广州市天河区科学技术和工业信息化局');
    expect(nameOf('科技厅', local('四川省'))).toBe('四川省科学技术厅');
    expect(nameOf('省财政厅', local('连云港市'))).toBe('江苏省财政厅');
    expect(nameOf('自治区党委组织部', local('内蒙古自治区'))).toBe('中共内蒙古自治区党委组织部');
    expect(nameOf('市经济信息化委', local('上海市'))).toBe('上海市经济和信息化委员会');
  });

  it('with their place in them mean the same everywhere', () => {
    for (const context of [centre(), local('四川省'), local('连云港市')]) {
      expect(nameOf('成都市科技局', context)).toBe('成都市科学技术局');
      expect(nameOf('甘孜州政府', context)).toBe('甘孜藏族自治州人民政府');
    }
  });

  it('of many bodies stay as printed, with their line where it is sure', () => {
    const printed = resolveAgency('各市（州）科技局', local('四川省'));
    expect(printed).toMatchObject({ id: 'agy:510000/各市（州）科技局', name: '各市（州）科技局', group: true });
    expect(systemOf(printed)).toBe('科技');
    expect(resolveAgency('各县区人民政府', local('连云港市'))).toMatchObject({
      id: 'agy:320700/各县区人民政府',
      group: true,
      systemId: 'sys:地方政府',
    });
    expect(resolveAgency('商务部门', centre())).toMatchObject({ group: true, systemId: 'sys:商务' });
    expect(resolveAgency('商务部', centre()).group).toBe(false);
    expect(resolveAgency('市、区县人民政府', local('湖州市')).group).toBe(true);
    // Every city's, in a text of the province.
    expect(resolveAgency('市科技局', local('四川省'))).toMatchObject({ group: true, systemId: 'sys:科技' });
  });

  it('of two names of one body give the first', () => {
    expect(nameOf('市经信局市新经济委', local('成都市'))).toBe('成都市经济和信息化局');
    expect(nameOf('市委组织部（人才办）', local('太仓市'))).toBe('中共太仓市委组织部');
    expect(nameOf('市政府办（金融）', local('太仓市'))).toBe('太仓市人民政府办公室');
  });
});

describe('branches of the centre', () => {
  it.each([
    ['人民银行市分行', '中国人民银行连云港市分行'],
    ['国家金融监管总局连云港监管分局', '国家金融监督管理总局连云港监管分局'],
    ['连云港银保监分局', '中国银行保险监督管理委员会连云港监管分局'],
    ['市税务局', '国家税务总局连云港市税务局'],
    ['连云港海关', '中华人民共和国连云港海关'],
    ['市中级法院', '连云港市中级人民法院'],
    ['江苏证监局', '中国证券监督管理委员会江苏监管局'],
  ])('%s in Lianyungang is %s', (printed, name) => {
    expect(nameOf(printed, local('连云港市', '2023-10-01'))).toBe(name);
  });

  it('keep the names of the central bank’s regional branches', () => {
    expect(nameOf('人行成都分行', local('四川省'))).toBe('中国人民银行成都分行');
    expect(nameOf('人行四川省分行', local('四川省', '2026-01-01'))).toBe('中国人民银行四川省分行');
  });

  it('stand in one line with their centre and its predecessors', () => {
    const bodies = [
      resolveAgency('银监会', centre()),
      resolveAgency('银保监会', centre()),
      resolveAgency('金融监管总局', centre()),
      resolveAgency('四川银保监局', local('四川省')),
      resolveAgency('国家金融监管总局连云港监管分局', local('连云港市')),
    ];
    expect(new Set(bodies.map(systemOf))).toEqual(new Set(['银行保险监管']));
  });

  it('are not places that merely begin so: 上海市金融监管局 is the city’s own', () => {
    expect(nameOf('上海金融监管局', local('上海市', '2025-05-01'))).toBe('国家金融监督管理总局上海监管局');
    expect(nameOf('上海市地方金融监管局', local('上海市', '2020-05-01'))).toBe('上海市地方金融监督管理局');
  });
});

describe('names that no vocabulary holds', () => {
  it('become bodies of their own, never their nearest likeness', () => {
    expect(resolveAgency('市国资运服中心', local('太仓市'))).toMatchObject({
      id: 'agy:太仓市国资运服中心',
      known: false,
      systemId: null,
    });
    expect(resolveAgency('市委智慧办', local('郑州市'))).toMatchObject({ name: '中共郑州市委智慧办', known: false });
    expect(resolveAgency('港口委', local('太仓市')).name).toBe('太仓市港口委');
    expect(resolveAgency('高新区', local('太仓市'))).toMatchObject({ name: '太仓市高新区', systemId: 'sys:园区' });
    expect(resolveAgency('市招商局', local('太仓市')).name).toBe('太仓市招商局');
    expect(resolveAgency('清华大学', local('连云港市'))).toMatchObject({
      name: '清华大学',
      regionId: null,
      known: false,
    });
  });

  it('of two cities are two bodies', () => {
    const [taicang, kunshan] = ['太仓市', '昆山市'].map((place) => resolveAgency('资产集团', local(place)).id);
    expect(taicang).not.toBe(kunshan);
  });
});
