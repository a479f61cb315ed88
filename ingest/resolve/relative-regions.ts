import { regionChain, type Region } from './regions.js';

const above = (region: Region, fits: (one: Region) => boolean): Region | null =>
  regionChain(region).find((one) => fits(one)) ?? null;

/** Relative words and the place each means in a text of `region`: 市 in a district's text is the city around it. */
const RELATIVE: Readonly<Record<string, (one: Region) => boolean>> = {
  省: (one) => one.level === 'PROVINCIAL' && one.name.endsWith('省'),
  自治区: (one) => one.level === 'PROVINCIAL' && one.name.endsWith('自治区'),
  市: (one) => one.level !== 'INTERREGIONAL' && one.name.endsWith('市'),
  州: (one) => one.level === 'MUNICIPAL' && one.name.endsWith('州'),
  自治州: (one) => one.level === 'MUNICIPAL' && one.name.endsWith('自治州'),
  盟: (one) => one.level === 'MUNICIPAL' && one.name.endsWith('盟'),
  地区: (one) => one.level === 'MUNICIPAL' && one.name.endsWith('地区'),
  区: (one) => one.name.endsWith('区') && !one.name.endsWith('地区') && one.level !== 'INTERREGIONAL',
  新区: (one) => one.name.endsWith('新区'),
  县: (one) => one.level === 'COUNTY' && one.name.endsWith('县'),
  自治县: (one) => one.level === 'COUNTY' && one.name.endsWith('自治县'),
  旗: (one) => one.level === 'COUNTY' && one.name.endsWith('旗'),
  兵团: (one) => one.name === '新疆生产建设兵团',
};

export const RELATIVE_WORDS: readonly string[] = Object.keys(RELATIVE).sort((a, b) => b.length - a.length);

export function relativeRegion(word: string, region: Region): Region | null {
  const fits = RELATIVE[word];
  return fits === undefined ? null : above(region, fits);
}

/** The words a place is called by in its own texts: 市 of 连云港市. */
export const relativeWordsOf = (region: Region): readonly string[] =>
  RELATIVE_WORDS.filter((word) => RELATIVE[word]?.(region) === true);

export const provinceOf = (region: Region): Region | null => above(region, ({ level }) => level === 'PROVINCIAL');
