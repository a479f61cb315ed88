import { WordSet } from '../../word-set.js';
import type { Candidate } from './candidate.js';
import { nameStart } from './name-start.js';
import { PRODUCT_CONTEXTS } from './vocabulary.js';

const kinds = new WordSet(PRODUCT_CONTEXTS.kinds.map(({ suffix }) => suffix));

/** What may follow a product's name that no vocabulary lists: the end of the name must be plain. */
const AFTER = /^(?:$|[，。；、（）”"+]|等|和|与|及|或|产品|试点|业务|补偿|覆盖|范围|保费|投放|作用|支持|发行|服务)/u;

const pointers = PRODUCT_CONTEXTS.pointers;

/** What is left of a name before its kind must say something: 设备, not 相关 or 我市企业. */
function tells(modifier: string): boolean {
  return modifier.length >= 2 && !pointers.some((pointer) => modifier.includes(pointer));
}

/**
 * Members of a kind that no vocabulary lists, read whole with what goes before the kind.
 *
 * Sample: 发行双创专项债券、长三角集合债券 → 长三角集合债券; 提供专项信贷产品、设备保险 → 设备保险; nothing in 购买保险, 各类保险,
 * 推动基金与银行合作.
 */
export function kindNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of kinds.in(text)) {
    const { end } = kind;
    if (!AFTER.test(text.slice(end, end + 4))) continue;
    const start = nameStart(text, kind.start);
    if (tells(text.slice(start, kind.start))) found.push({ start, end, product: text.slice(start, end) });
  }
  return found;
}
