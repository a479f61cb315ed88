import { quantitiesIn, type Quantity } from '../extract/targets/quantity.js';
import { holdsObject } from './holds-object.js';

/** A number that a criterion asks for: 高新技术企业不少于20家, 融资成本不超过4%. */
export interface Threshold {
  readonly object: string;
  readonly quantity: Quantity;
}

/** What says how a number is meant, and verbs before its object: 拥有高新技术企业不少于|20家|以上 */
const BOUND = /(?:不低于|不少于|不小于|至少|超过|达到|达|不超过|不高于|不多于|控制在|为|有)$/u;
const VERB = /^(?:是否)?(?:已)?(?:拥有|具有|引进|建有|设有|集聚|举办|组织|开展|建成|设立|全年|每年|年度?)*/u;

/** The one bound that a criterion prints; null where it prints none, or several. */
export function thresholdIn(text: string): Threshold | null {
  const [quantity, ...others] = quantitiesIn(text).filter(({ written }) => !written);
  if (quantity === undefined || others.length > 0 || quantity.valueMax !== null) return null;
  if (quantity.comparator !== 'AT_LEAST' && quantity.comparator !== 'AT_MOST') return null;
  const clause =
    text
      .slice(0, quantity.start)
      .split(/[，。；：]/u)
      .at(-1) ?? '';
  const object = clause.replace(BOUND, '').replace(VERB, '');
  return object.length < 2 ? null : { object, quantity };
}

/** Whether a number in a statement reaches the bound; null where it leaves that open (超过15家 of 20, 约20家). */
function reaches({ quantity: asked }: Threshold, { value, valueMax, comparator }: Quantity): boolean | null {
  if (valueMax !== null || comparator === 'ABOUT' || comparator === 'MULTIPLE') return null;
  const enough = asked.comparator === 'AT_LEAST' ? value >= asked.value : value <= asked.value;
  // 超过23家 is 23 and more, which reaches 20; 超过15家 may.
  const open = comparator !== 'EXACTLY' && comparator !== asked.comparator;
  if (open || (comparator !== 'EXACTLY' && !enough)) return null;
  return enough;
}

/** A number of a statement with what it decides. */
export interface Reached {
  readonly met: boolean;
  readonly printed: string;
}

/**
 * Whether a statement's number of the object asked for, in the unit asked for, reaches the bound; null where it has none, or
 * several that disagree. What stands in other parts of the sentence is of other things: 入园企业320家，高新技术企业12家.
 */
export function reachedIn(statement: string, threshold: Threshold): Reached | null {
  const found = statement.split(/[、，；。]/u).flatMap((part): Reached[] => {
    const quantities = quantitiesIn(part).filter(({ unit, written }) => unit === threshold.quantity.unit && !written);
    const [only, ...others] = quantities;
    if (only === undefined || others.length > 0 || !holdsObject(part.slice(0, only.start), threshold.object)) return [];
    const met = reaches(threshold, only);
    return met === null ? [] : [{ met, printed: part.slice(only.start, only.end) }];
  });
  const [first, ...rest] = found;
  return first === undefined || rest.some(({ met }) => met !== first.met) ? null : first;
}
