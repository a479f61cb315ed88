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

  it('are those of their time, and of the army before 2016', () => {
    expect(nameOf('国管局', centre('2006-05-01'))).toBe('国务院机关事务管理局');
    expect(nameOf('国管局', centre('2021-05-01'))).toBe('国家机关事务管理局');
    expect(nameOf('总后勤部卫生部', centre('2012-04-14'))).toBe('中国人民解放军总后勤部卫生部');
    expect(nameOf('中直管理局', centre('2016-12-20'))).toBe('中共中央直属机关事务管理局');
  });

  it('of the Academy’s institutes stand under the Academy, and no other academy does', () => {
    expect(resolveAgency('中科院沈阳分院', local('辽宁省'))).toMatchObject({
      name: '中国科学院沈阳分院',
      parentId: 'agy:中国科学院',
      known: false,
    });
    expect(nameOf('中科院', centre())).toBe('中国科学院');
    expect(nameOf('省农科院', local('辽宁省'))).toBe('辽宁省农业科学院');
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

describe('the time of a local text', () => {
  it.each([
    ['湖北省', '省编办', '2018-06-12', '湖北省机构编制委员会办公室'],
    ['湖北省', '省编办', '2020-06-12', '中共湖北省委机构编制委员会办公室'],
    ['芜湖市', '市交通局', '2009-03-01', '芜湖市交通局'],
    ['芜湖市', '市交通局', '2019-03-01', '芜湖市交通运输局'],
    ['江苏省', '省委网信办', '2016-05-01', '中共江苏省委网络安全和信息化领导小组办公室'],
    ['四川省', '成都局集团公司', '2020-01-01', '中国铁路成都局集团有限公司'],
    ['四川省', '成都铁路局', '2017-01-01', '成都铁路局'],
  ])('in %s decides what %s is on %s', (place, printed, date, name) => {
    expect(nameOf(printed, local(place, date))).toBe(name);
  });

  it('does not change a full name', () => {
    expect(nameOf('湖北省机构编制委员会办公室', local('湖北省', '2020-06-12'))).toBe('湖北省机构编制委员会办公室');
    expect(nameOf('芜湖市交通局', local('芜湖市', '2019-03-01'))).toBe('芜湖市交通局');
  });

  it('is told by the name a place had then', () => {
    expect(resolveAgency('沙县人民政府', centre())).toMatchObject({ name: '沙县人民政府', regionId: 'reg:350405' });
    expect(nameOf('襄樊市财政局', centre())).toBe('襄樊市财政局');
    expect(nameOf('三明市沙县区财政局', centre())).toBe('三明市沙县区财政局');
    expect(nameOf('莱州市财政局', centre())).toBe('莱州市财政局');
  });
});

describe('names in a zone', () => {
  it.each([
    ['宜昌高新区', '财政局', '宜昌高新区财政局'],
    ['宜昌高新区', '区纪工委', '中共宜昌高新区纪律检查工作委员会'],
    ['宜昌高新区', '市财政局', '宜昌市财政局'],
    ['横琴新区', '区税务局', '国家税务总局珠海市横琴新区税务局'],
    ['雄安新区', '新区公共服务局', '河北雄安新区管理委员会公共服务局'],
  ])('%s: %s is %s', (place, printed, name) => {
    expect(nameOf(printed, local(place))).toBe(name);
  });

  it('are not those of a province’s zones, which are many', () => {
    expect(() => local('四川省高新区')).toThrow(RangeError);
  });
});

describe('names that differ from province to province', () => {
  it.each([
    ['淮安市', '市供销社', '淮安市供销合作总社'],
    ['辽宁省', '省供销社', '辽宁省供销合作社联合社'],
    ['广东省', '供销社', '广东省供销合作联社'],
    ['怀化市', '市城管局', '怀化市城市管理和综合执法局'],
    ['连云港市', '市城管局', '连云港市城市管理局'],
    ['云南省', '云南电网公司', '云南电网有限责任公司'],
    ['泾县', '县委宣传部', '中共泾县县委宣传部'],
    ['宁海县', '县委宣传部', '中共宁海县委宣传部'],
    ['河南省', '地方金融监管局', '河南省地方金融监督管理局'],
    ['沭阳县', '市生态环境局沭阳分局', '宿迁市生态环境局沭阳分局'],
    ['辽宁省', '沈阳', '沈阳市人民政府'],
  ])('in %s %s is %s', (place, printed, name) => {
    expect(resolveAgency(printed, local(place))).toMatchObject({ name, known: true });
  });

  it('do not make a body of a place elsewhere: 沈阳 in a text of Sichuan', () => {
    expect(resolveAgency('沈阳', local('四川省')).known).toBe(false);
    expect(resolveAgency('地方各级政府', local('河南省')).group).toBe(true);
  });
});

describe('branches of the centre', () => {
  it.each([
    ['福建省', '福建海事局', '中华人民共和国福建海事局'],
    ['四川省', '四川出入境检验检疫局', '中华人民共和国四川出入境检验检疫局'],
    ['湖北省', '华中能源监管局', '国家能源局华中监管局'],
    ['甘肃省', '甘肃能源监管办', '国家能源局甘肃监管办公室'],
    ['辽宁省', '沈阳铁路监督管理局', '沈阳铁路监督管理局'],
    ['海东市', '国网海东供电公司', '国网海东供电公司'],
    ['潮州市', '潮州供电局', '潮州供电局'],
    ['咸宁市', '中国电信咸宁分公司', '中国电信咸宁分公司'],
    ['甘肃省', '国网甘肃省电力公司', '国网甘肃省电力公司'],
  ])('in %s are printed with its short name: %s is %s', (place, printed, name) => {
    expect(resolveAgency(printed, local(place))).toMatchObject({ name, known: true });
  });

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
