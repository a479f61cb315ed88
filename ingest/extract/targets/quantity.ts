import type { TargetComparator } from '../../../schema/model.js';
import { ARABIC, HAN, numeralValue } from '../../read/numeral.js';
import { comparatorAt } from './comparator.js';
import { isSize } from './sizes.js';
import { UNITS, type UnitKind } from './units.js';

/** A number with its unit where it stands in a text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** As printed, scale included: 亿千瓦, 万元. */
  readonly unit: string;
  readonly kind: UnitKind;
  readonly comparator: TargetComparator | null;
  /** True for a number in Chinese signs, which are used for much that is no promise (四个方面). */
  readonly written: boolean;
}

const escape = (word: string): string => word.replace(/[/.]/g, '\\$&');
const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');
const SCALE = '(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)?';
const RANGE = '\\s?[-—–~～至到]{1,2}\\s?';

/** 10家, 1-2家, 500家至600家, 1,000名, 10余家, 5000万元, 95%, 60%—70%, 1.5个百分点, 二十家 */
const QUANTITY = new RegExp(
  `(?<![\\dA-Za-z.第〔+/])(?:(?<arabic>${ARABIC})%?(?:(?<unitOfFirst>${SCALE}(?:${UNIT}))?${RANGE}(?<to>${ARABIC}))?|(?<![一二三四五六七八九十第零])(?<han>${HAN})(?:至(?<hanTo>${HAN}))?)` +
    `(?<more>[余多])?(?=\\k<unitOfFirst>)(?<unit>${SCALE}[余多]?(?:${UNIT}))(?!之[一二三四五六七八九十百千])`,
  'gu',
);
/** 百分之五十, 百分之二十以上百分之五十以下 */
const PERCENT = new RegExp(`百分之(${HAN})`, 'gu');

function quantityAt(text: string, match: RegExpExecArray): Quantity | null {
  const { arabic, to, han, hanTo, more, unit = '' } = match.groups ?? {};
  const value = numeralValue(arabic ?? han ?? '');
  const upper = to ?? hanTo;
  const printed = unit.replace(/[余多]/u, '');
  const kind = UNITS.get(printed.replace(new RegExp(`^${SCALE}`, 'u'), '')) ?? UNITS.get(printed);
  if (value === null || kind === undefined) return null;
  const end = match.index + match[0].length;
  const around = comparatorAt(text, match.index, end, more !== undefined || printed !== unit);
  const valueMax = upper === undefined ? null : numeralValue(upper);
  const comparator = valueMax !== null && around === 'EXACTLY' ? null : around;
  return { start: match.index, end, value, valueMax, unit: printed, kind, comparator, written: han !== undefined };
}

/** 百分之二十 as 20 %. */
function percentAt(text: string, match: RegExpExecArray): Quantity | null {
  const value = numeralValue(match[1] ?? '');
  if (value === null) return null;
  const end = match.index + match[0].length;
  const comparator = comparatorAt(text, match.index, end, false);
  return { start: match.index, end, value, valueMax: null, unit: '%', kind: 'ratio', comparator, written: false };
}

const TIMES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3 };
/** 翻一番 is twice, 翻二番 four times; 翻番 and 翻倍 are twice. */
const DOUBLING = /翻(?:了)?([一二两三四123])?番|翻(?:一)?倍/gu;
/** 是2020年的2倍, 增长1倍 */
const FOLD = /(?:增长|提高|提升|增加|扩大)$/u;

function multiples(text: string): Quantity[] {
  return [...text.matchAll(DOUBLING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 2 ** (TIMES[match[1] ?? '一'] ?? 1),
    valueMax: null,
    unit: '倍',
    kind: 'ratio',
    comparator: 'MULTIPLE',
    written: false,
  }));
}

/** 不得低于基准利率的1.1倍, 提高到…年平均工资的6倍以上: a bound. */
const BOUND = /(?:不得?(?:低于|少于|超过|高于|大于)|至少)[^，、；]{0,24}$/u;

/** 达到…的2倍 is a factor as it stands; 增长1倍 is a factor of 2; 不低于…的10倍 and 6倍以上 are bounds. */
function asMultiple(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== '倍') return quantity;
  if (BOUND.test(text.slice(Math.max(0, quantity.start - 32), quantity.start))) return quantity;
  if (/^(?:以上|以下|以内)/u.test(text.slice(quantity.end, quantity.end + 2))) return quantity;
  const grows = FOLD.test(text.slice(Math.max(0, quantity.start - 4), quantity.start));
  return { ...quantity, value: quantity.value + (grows ? 1 : 0), comparator: 'MULTIPLE' };
}

/** Non-events: 零发生, 零增长. */
const NONE = /(?<![趋近])零(?:发生|增长|新增|事故|伤亡|死亡|投诉|违规|上访)|(?<=全部|基本)清零/gu;

function nones(text: string): Quantity[] {
  return [...text.matchAll(NONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 0,
    valueMax: null,
    unit: '',
    kind: 'count',
    comparator: 'EXACTLY',
    written: false,
  }));
}

/** 解决1亿农村居民饮水问题, 完成1000万以上农村贫困人口脱贫任务: people counted without a measure word. */
const PEOPLE = new RegExp(
  `(?<![\\dA-Za-z.第〔+/])(${ARABIC})(?<more>[余多])?(?<unit>万|亿)(?=(?:以上|左右|多)?(?:名)?[\\p{Script=Han}]{0,6}(?:人口|居民|群众|农民|劳动力|职工|学生|老年人|毕业生))`,
  'gu',
);
/** 孕产妇死亡率控制在15/10万以内: how many of a hundred thousand */
const OF_MANY = new RegExp(`(?<![\\dA-Za-z.第〔+/])(${ARABIC})(?<more>[余多])?(?<unit>/(?:10|十)万)`, 'gu');
/** 炼焦产能与钢铁产能比达到0.4左右, 石油储采比提高到14－15, 农田灌溉水有效利用系数提高到0.55以上 */
const RATIO_OF = new RegExp(
  `(?<=(?:比(?:例|值)?|系数|指数)(?:要|应|须|将|力争|确保|均)?(?:达到|控制在|保持在|稳定在|不低于|不高于|不超过|(?:提高|提升|增加|降低|下降|降)[到至]))(${ARABIC})(?:${RANGE}(?<to>${ARABIC}))?(?=左右|以上|以下|以内|$)`,
  'gu',
);

function bare(text: string, pattern: RegExp, kind: UnitKind): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = numeralValue(match[1] ?? '');
    const end = match.index + match[0].length;
    const comparator = comparatorAt(text, match.index, end, match.groups?.more !== undefined);
    const unit = match.groups?.unit ?? '';
    const to = match.groups?.to;
    const valueMax = to === undefined ? null : numeralValue(to);
    return value === null ? [] : [{ start: match.index, end, value, valueMax, unit, kind, comparator, written: false }];
  });
}

/** Every number with a unit in a text, by place. What stands in brackets or quotation marks must be blanked before. */
export function quantitiesIn(text: string): Quantity[] {
  const printed = [
    ...[...text.matchAll(QUANTITY)].map((match) => quantityAt(text, match)),
    ...(text.includes('百分之') ? [...text.matchAll(PERCENT)].map((match) => percentAt(text, match)) : []),
  ].filter((quantity) => quantity !== null);
  const counts = printed.some(({ kind }) => kind === 'count');
  const plain = printed
    .map((quantity) => asMultiple(text, quantity))
    .filter((quantity) => quantity.unit !== '番' && !isSize(text, quantity, counts));
  const found = [
    ...plain,
    ...multiples(text),
    ...nones(text),
    ...bare(text, PEOPLE, 'count'),
    ...(text.includes('/') ? bare(text, OF_MANY, 'ratio') : []),
    ...bare(text, RATIO_OF, 'ratio'),
  ];
  return found.sort((a, b) => a.start - b.start);
}
