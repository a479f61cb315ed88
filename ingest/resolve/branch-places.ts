import { regionById, regionByName, type Region } from './regions.js';

/** 市生态环境局咸安分局 · 市自然资源和规划局岳塘区分局: a city's bureau has its branch in the district or county that speaks. */
const BRANCH = /(?<![\p{Script=Han}])市[\p{Script=Han}]{2,12}?局([\p{Script=Han}]{2,5}?)分局/gu;
/** Own bodies of a district or a county: 责任单位：区发改局. */
const OF_DISTRICT = /(?<=[：:、，,（(])[区县旗][\p{Script=Han}]{1,9}[局办委]/u;

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
