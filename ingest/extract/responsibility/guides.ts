import { bodyForm, isBareEnding, isComplete } from './body-name.js';

/** Verbs by which one body has another do something: A指导B落实, A督促指导B实施, A组织B开展. */
const GUIDES = /(?:指导|督促|督导|组织|协调|监督|统筹)(?:[并和、]?(?:指导|督促|督导|组织|协调|监督))?/gu;
const SEPARATORS = '、，；';
/** Those who are guided stand below: 地方各级人民政府, 各市, 省级, 有关企业; not the rest of a name (市委组织|部, 省政府督导|检查办公室). */
const BELOW = /^(?:地方|各|有关|相关|所属|下属|基层|试点|企业|中央企业|国有|乡镇|街道|自治区|直辖市|[省市县区州盟旗])/u;
/** No name is longer. */
const LONGEST = 40;

/** A verb between two lists: where it stands, and its words. */
export interface Guiding {
  readonly start: number;
  readonly words: string;
}

/** The name that ends at a place, back to the sign that parts it from the one before. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST && !SEPARATORS.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function beginsWithBody(words: string): boolean {
  const first = /^[^、，；]*/u.exec(words.slice(0, LONGEST + 1))?.[0] ?? '';
  return BELOW.test(first) && !isBareEnding(first) && bodyForm(first) !== 'UNKNOWN';
}

/**
 * Where a list of those who guide ends and that of those who do it begins: `国家能源局|指导|地方各级人民政府和相关企业` before 落实. Null where
 * no such verb stands between two names: 省指导办, 市委组织部, 省技术指导中心.
 */
export function guidingIn(text: string): Guiding | null {
  for (const { index, 0: words } of text.matchAll(GUIDES)) {
    if (index > 0 && isComplete(nameBefore(text, index)) && beginsWithBody(text.slice(index + words.length)))
      return { start: index, words };
  }
  return null;
}
