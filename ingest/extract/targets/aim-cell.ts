import type { Target, TargetComparator } from '../../../schema/model.js';
import { ARABIC, numeralValue } from '../../read/numeral.js';
import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import type { Place } from '../../structure/table/cells.js';

/** ≤14.5, ＞80%, 提高1岁, 下降10%, 45; not —, 7.5（2018年） */
const VALUE = new RegExp(
  `^(?<sign>[≤≥<>＜＞]|不低于|不高于|不超过)?(?<grows>提高|提升|增加|增长|下降|降低|减少)?\\[?(?<value>${ARABIC})\\]?(?<unit>[%‰\\p{Script=Han}]{0,4}?)(?<after>以上|以下|以内|左右)?$`,
  'u',
);

const SIGNS: readonly (readonly [RegExp, TargetComparator])[] = [
  [/[≤<＜]|不高于|不超过|以下|以内/u, 'AT_MOST'],
  [/[≥>＞]|不低于|以上/u, 'AT_LEAST'],
  [/左右/u, 'ABOUT'],
];

/** What the head of a column and what stands around a table say of a cell. */
export interface Aim {
  readonly metric: string;
  /** The unit that the cell itself does not print. */
  readonly unit: string | null;
  readonly year: string;
  /** The words that give the year. */
  readonly head: string;
}

/** The figure of a cell as an aim by the end of a year, with the name at the head of its row; null for a cell that holds none. */
export function aimOfCell(view: View, name: Place, cell: Place, { metric, unit, year, head }: Aim): Target | null {
  const read = VALUE.exec(view.text.slice(cell.start, cell.end))?.groups;
  const value = numeralValue(read?.value ?? '');
  if (read === undefined || value === null) return null;
  const said = `${read.sign ?? ''}${read.after ?? ''}`;
  return {
    text: printedText(view, name.start, cell.end),
    metric,
    value,
    valueMax: null,
    unit: read.unit === undefined || read.unit === '' ? unit : read.unit,
    comparator: SIGNS.find(([words]) => words.test(said))?.[1] ?? 'EXACTLY',
    deadline: `${year}-12-31`,
    deadlineText: head,
    span: spanOf(view, name.start, cell.end),
  };
}
