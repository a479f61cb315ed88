import { saysTask } from '../../structure/table/heads.js';
import type { Unit } from '../../structure/tree.js';
import type { Deadline } from './deadline.js';
import { endOf, type Timing } from './timing.js';

/** 一、2023年全区经济社会发展主要预期目标: a heading that says of which year the numbers under it are the aims. */
const AIMS_OF_YEAR = /^(20\d{2})年度?(?!前|底|末|[-—–~～至])[^年]{0,30}(?:目标|指标)(?:任务)?$/u;
/** 一、主要预期目标, where the year stands in the document's own title. */
const AIMS = /^[^年，。]{0,16}(?:预期目标|目标任务|发展目标|主要指标|预期指标|量化指标|目标分解)$/u;

/** The end of the year of whose aims the nearest heading above a unit speaks; null where none does. */
export function yearOfAims(around: readonly Unit[], { year, ofTitle }: Timing): Deadline | null {
  for (const { title } of [...around].reverse()) {
    const own = AIMS_OF_YEAR.exec(title.text)?.[1];
    const aims = own === undefined && ofTitle !== null && AIMS.test(title.text) ? ofTitle : null;
    const meant = own === undefined ? aims : Number(own);
    // A report of the year before is no promise.
    if (meant === null || (year !== null && meant < year)) continue;
    return endOf(meant);
  }
  return null;
}

/** 2022年度任务目标: a head that says of which year the tasks of its column are. */
const COLUMN_OF_YEAR = /^(20\d{2})年度?(?:[^年]{0,8})(?:任务|目标|工作|计划)/u;

/** 全年目标任务: of the year that the document's title names. */
const COLUMN_OF_ITS_YEAR = /^全年(?:[^年]{0,4})(?:任务|目标|工作|计划)/u;

/** The end of the year that a table gives the tasks of a row; null where its heads name none. */
export function yearOfColumn({ rows }: Unit, { ofTitle }: Timing): Deadline | null {
  const heads = rows.flatMap(({ cells }) => cells.filter(saysTask).map(({ head }) => head));
  const year = heads.flatMap((head) => COLUMN_OF_YEAR.exec(head)?.[1] ?? [])[0];
  if (year !== undefined) return endOf(Number(year));
  return ofTitle !== null && heads.some((head) => COLUMN_OF_ITS_YEAR.test(head)) ? endOf(ofTitle) : null;
}
