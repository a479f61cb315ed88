import { regionById, regionByName, type Region } from './regions.js';

/** 市生态环境局咸安分局 · 市自然资源和规划局岳塘区分局: a city's bureau has its branch in the district or county that speaks. */
const BRANCH = /(?<![\p{Script=Han}])市[\p{Script=Han}]{2,12}?局([\p{Script=Han}]{2,5}?)分局/gu;
/** Own bodies of a district or a county: 责任单位：区发改局. */
const OF_DISTRICT = /(?<=[：:、，,（(])[区县旗][\p{Script=Han}]{1,9}[局办委]/u;

/** 人民银行湘阴支行 · 人行荆州市中心支行 · 国网沭阳县供电公司: branches of the centre's bodies and companies bear the name of their place. */
const OF_THE_CENTRE = /(?:人民银行|人行|国网)([\p{Script=Han}]{2,4}?)(?:中心支行|中支|支行|供电(?:分?公司|局))/gu;
/** 我县, 全市, 县政府: a text that speaks for some place. */
const OF_A_PLACE = /我[省市县区州]|全[省市县区州]|[市县]政府/u;

/** 杭州中心支行: until 2023 a provincial capital's was the central bank's branch for the province, and says nothing of the city. */
const ofProvince = ({ code }: Region, branch: string): boolean =>
  code?.endsWith('0100') === true && /中心支行$|中支$/u.test(branch);

/** The county or city whose branches of the centre's bodies a local text names, and of no other place. */
export function placeOfCentresBranches(text: string): Region | null {
  if (!/人民银行|人行|国网/u.test(text) || !OF_A_PLACE.test(text)) return null;
  const found = new Map<string, Region>();
  const sure = new Set<string>();
  for (const [branch, name = ''] of text.matchAll(OF_THE_CENTRE)) {
    const place = regionByName(name);
    const near = place === null ? counties(name) : [place];
    for (const region of near.filter(({ level, code }) => level !== 'PROVINCIAL' && code !== null)) {
      found.set(region.id, region);
      if (!ofProvince(region, branch)) sure.add(region.id);
    }
  }
  const [only, other] = [...found.values()];
  return only === undefined || other !== undefined || !sure.has(only.id) ? null : only;
}

const counties = (name: string): readonly Region[] =>
  [name, `${name}区`, `${name}县`].flatMap((one) => {
    const region = regionByName(one);
    return region?.level === 'COUNTY' && region.code !== null ? [region] : [];
  });

/**
 * The district or county whose text names, beside its own bodies (区发改局), branches that the city's bureaus have in it, and in no
 * other place. Null in a city's text, which has branches in many, and where two counties bear the name.
 */
export function placeOfBranches(text: string): Region | null {
  if (!text.includes('分局') || !OF_DISTRICT.test(text)) return null;
  const found = new Map<string, Region>();
  for (const [, name = ''] of text.matchAll(BRANCH)) {
    for (const { id } of counties(name)) found.set(id, regionById(id));
  }
  const [only, other] = [...found.values()];
  return only === undefined || other !== undefined ? null : only;
}
