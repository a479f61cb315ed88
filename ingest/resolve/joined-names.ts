import { LONGEST_REGION_NAME, regionByName } from './regions.js';
import { RELATIVE_WORDS } from './relative-regions.js';
import { AGENCY_ENTRIES, INSTITUTION_ENTRIES, LOCAL_AGENCY_ENTRIES, LOCAL_BODY_ENTRIES } from './vocabulary.js';

/** Listed names in which 、 parts no two bodies; of a local body without its place: 科委、中关村管委会. */
const WHOLE = new Set(
  [...AGENCY_ENTRIES, ...INSTITUTION_ENTRIES, ...LOCAL_AGENCY_ENTRIES]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.includes('、')),
);
const OF_A_PLACE = new Set([
  ...LOCAL_AGENCY_ENTRIES.flatMap(({ aliases }) => aliases).filter((name) => name.includes('、')),
  ...LOCAL_BODY_ENTRIES.flatMap(({ name, printed }) => [name, ...printed])
    .filter((name) => /^[~#].*、/u.test(name))
    .map((name) => name.slice(1)),
]);

/**
 * Whether words joined by 、 are the name of one listed body: 市科委、中关村管委会 is Beijing's 科学技术委员会、中关村科技园区管理委员会,
 * and 市科委、市财政局 are two.
 */
export function isJoinedName(words: string): boolean {
  if (!words.includes('、')) return false;
  if (WHOLE.has(words) || OF_A_PLACE.has(words)) return true;
  if (RELATIVE_WORDS.some((word) => words.startsWith(word) && OF_A_PLACE.has(words.slice(word.length)))) return true;
  for (let end = Math.min(words.length - 1, LONGEST_REGION_NAME); end >= 2; end -= 1) {
    if (OF_A_PLACE.has(words.slice(end)) && regionByName(words.slice(0, end)) !== null) return true;
  }
  return false;
}
