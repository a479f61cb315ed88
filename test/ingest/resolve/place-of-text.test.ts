import { describe, expect, it } from 'vitest';
import { resolveAgency } from '../../../ingest/resolve/agency.js';
import { placeOfCentresBranches } from '../../../ingest/resolve/branch-places.js';
import { placeOfIndexNumber } from '../../../ingest/resolve/index-number.js';
import { mostNamed } from '../../../ingest/resolve/named-regions.js';
import { regionNamed } from '../../../ingest/resolve/regions.js';

describe('the place that a text speaks for', () => {
  it('is that of the body whose credit code its page is numbered by', () => {
    expect(placeOfIndexNumber('索引号：113706850042672474/2022-04772')?.name).toBe('招远市');
    expect(placeOfIndexNumber('索引号：000014349/2018-00172')).toBeNull();
    expect(placeOfIndexNumber('索引号：11100000000013338W/2022-00001')).toBeNull();
  });
  it('is that of the branches of the centre’s bodies in it', () => {
    expect(placeOfCentresBranches('促进我县经济发展（牵头单位：人民银行湘阴支行，配合单位：财政局）')?.name).toBe(
      '湘阴县',
    );
    expect(placeOfCentresBranches('我市（牵头单位：人行荆州市中心支行）。（国网沙洋县供电公司）')).toBeNull();
    expect(placeOfCentresBranches('责任单位：人民银行')).toBeNull();
  });
  it('is not a provincial capital whose 中心支行 was the branch for the province', () => {
    expect(placeOfCentresBranches('服务全省企业（责任单位：省金融办、人行杭州中心支行）')).toBeNull();
    expect(placeOfCentresBranches('全省（人行杭州中心支行，国网宁波供电公司）')).toBeNull();
    expect(placeOfCentresBranches('我市（人行杭州中心支行、国网杭州供电公司）')?.name).toBe('杭州市');
    expect(placeOfCentresBranches('服务全市企业（责任单位：人行舟山市中心支行）')?.name).toBe('舟山市');
  });
  it('is told by no word that only ends as a body does', () => {
    expect(mostNamed('加强合作，区域协调发展新格局加快形成。浦东新区')).toBeNull();
    expect(mostNamed('推进改革，市场体系建设新格局，市场布局，市场发展大局。桂林市')).toBeNull();
    expect(mostNamed('责任单位：市国家安全局。桂林市')?.name).toBe('桂林市');
    expect(mostNamed('责任单位：区民政局。浦东新区')?.name).toBe('浦东新区');
  });
  it('is told by bodies that stand alone in cells', () => {
    expect(mostNamed('桂林市创新计划\n1\t开发新产品\t市工信委\n2\t引进技术\t市科技局')?.name).toBe('桂林市');
  });
});

describe('a zone of a city of a province’s rank', () => {
  it('tells of which city a text is', () => {
    const text = '| 市生态环境局 | 各区政府（含北京经济技术开发区管委会） | 市交通委、市城市管理委 |';
    expect(mostNamed(text)?.name).toBe('北京市');
    expect(mostNamed('全市（责任单位：市科技局、重庆高新区管委会）')?.name).toBe('重庆市');
  });
  it('is none of a province, which has many', () => {
    expect(mostNamed('责任单位：市科技局、四川高新区管委会')).toBeNull();
  });
});

describe('a name in a text of a place', () => {
  const name = (printed: string, place: string, date: string | null = null): string =>
    resolveAgency(printed, { region: regionNamed(place), level: null, date }).name;
  it.each([
    ['高新区管委会', '平顶山市', null, '平顶山高新技术产业开发区管理委员会'],
    ['市建委', '广州市', '2006-04-28', '广州市建设委员会'],
    ['市交委', '广州市', '2006-04-28', '广州市交通委员会'],
    ['区发改经信局', '杭州市上城区', '2019-02-15', '杭州市上城区发展改革和经济信息化局'],
    ['市文广旅体局', '丽水市', '2023-02-15', '丽水市文化和广电旅游体育局'],
    ['市农办', '金华市', '2018-04-18', '金华市农业和农村工作办公室'],
    ['市农办', '金华市', '2021-04-18', '中共金华市委农村工作领导小组办公室'],
    ['市农办', '连云港市', '2018-04-18', '中共连云港市委农村工作领导小组办公室'],
    ['区市场局', '鞍山市立山区', '2023-03-28', '鞍山市立山区市场监督管理局'],
  ])('%s of %s at %s is %s', (printed, place, date, full) => {
    expect(name(printed, place, date)).toBe(full);
  });
});
