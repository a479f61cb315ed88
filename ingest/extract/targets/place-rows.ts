import type { Target } from '../../../schema/model.js';
import { printedText } from '../../read/printed.js';
import { spanOf } from '../../read/view.js';
import { linesOf } from '../../structure/lines.js';
import { cellsOf, isRule, type Place } from '../../structure/table/cells.js';
import type { DocumentTree, Line, Unit } from '../../structure/tree.js';
import type { DocumentRule } from '../rule.js';
import { aimOfCell, type Aim } from './aim-cell.js';
import { timingOf } from './timing.js';

const NAME = 'place-rows';

/** 地 区, 省（区、市）, 市县, 行政区: the head above the names of places. */
const PLACES =
  /^(?:地区|省份|省市|省区市|市州|市县|县市|县区|区县|县市区|市县区|行政区|行政区域|行政区划|盟市|地市|市|县|区)(?:名称)?(?:（[^（）]{1,8}）)?$/u;
/** 2015年 · 2015年万元工业增加值用水量比2010年下降 · 2025年目标值 */
const OF_YEAR =
  /^(?<words>(?<year>20\d{2})年(?:度)?)(?:的?(?:目标值?|控制目标|指标|任务))?(?<metric>[\p{Script=Han}A-Za-z\d]{0,30})(?:（(?<unit>[^（）]{1,8})）)?$/u;
/** 2020年现状 · 2024年完成值 · 2010年基数: what a column of a year starts from; not 2025年完成率目标, 实际使用外资, 完成投资. */
const AS_IT_IS = /现状|基数|基期|基准|实际(?:值|数|情况|完成值?)?(?:$|（)|(?<![应需拟])完成(?:值|数|情况)?(?:$|（)/u;
/** 2025年目标值: a column that says itself that it holds aims. */
const SAYS_AIM = /目标|任务|计划/u;
/** 用水总量控制目标 · 减排任务分解表: what a table of aims is called. */
const AIMS = /目标|指标|任务|计划/u;
/** 单位：亿立方米 · （单位：万亩） */
const UNIT = /单位：(?<unit>[^，。；：（）|]{1,10})/u;
/** Without a cell that begins with a year a text has no such table: asked first, for most have none. */
const YEAR_IN_CELL = /[\t|][ \u3000]{0,8}20\d{2}[ \u3000]{0,4}年/u;
/** Lines above a table that name it. */
const CAPTION_LINES = 3;
const LONGEST_CAPTION = 60;

/** What stands above a table: what it is called, and in which unit it counts. */
interface Caption {
  readonly metric: string;
  readonly unit: string | null;
}

const ANNEX = /^附(?:件|表)\d{0,2}：?/u;
const EVERY = /^各(?:省|自治区|直辖市|市|州|县|区|地区|[、（）]){1,12}/u;
const KIND =
  /(?:(?:控制|分解|年度|约束性)?(?:目标|指标|任务|计划)){1,2}(?:值|数|表|分解表|一览表)?(?:（[^（）]{1,16}）)?$/u;

/** 附件1 各省、自治区、直辖市用水总量控制目标⏎单位：亿立方米 → 用水总量, 亿立方米; null where no line says that aims follow. */
function captionOf(above: readonly Line[]): Caption | null {
  const texts = above.map(({ view }) => view.text).filter(({ length }) => length <= LONGEST_CAPTION);
  const title = texts.findLast((text) => AIMS.test(text) && !/[。；，]/u.test(text));
  if (title === undefined) return null;
  const unit = texts.flatMap((text) => UNIT.exec(text)?.groups?.unit ?? []).at(-1) ?? null;
  return { metric: title.replace(ANNEX, '').replace(EVERY, '').replace(KIND, ''), unit };
}

/** For each column but the first, what its head says. */
type Column = Pick<Aim, 'year' | 'head' | 'metric' | 'unit'> | null;
type Columns = readonly Column[];

/** What the head of a column says, of a table that sets aims; null for a year that is gone by, and where no thing is named. */
function columnOf(head: string, caption: Caption, ahead: (year: number, head: string) => boolean): Column {
  const groups = OF_YEAR.exec(head)?.groups;
  const year = groups?.year ?? '';
  if (groups === undefined || AS_IT_IS.test(head) || !ahead(Number(year), head)) return null;
  const own = groups.metric === undefined || groups.metric === '' ? null : groups.metric;
  const metric = own ?? caption.metric;
  // A unit above the table is that of what the table is called.
  const unit = groups.unit ?? (own === null ? caption.unit : null);
  return metric === '' ? null : { year, head: groups.words ?? '', metric, unit };
}

/** @param signed year of the document; without one only the last year of a table is sure to lie ahead. */
function columnsOf(
  { view }: Line,
  places: readonly Place[],
  caption: Caption | null,
  signed: number | null,
): Columns | null {
  const [first = '', ...others] = places.map(({ start, end }) => view.text.slice(start, end));
  if (caption === null || !PLACES.test(first) || others.length === 0) return null;
  const last = Math.max(...others.map((head) => Number(OF_YEAR.exec(head)?.groups?.year ?? 0)));
  const ahead = (year: number, head: string): boolean =>
    signed === null ? year === last || SAYS_AIM.test(head) : year >= signed;
  const columns = others.map((head, at) => {
    const column = columnOf(head, caption, ahead);
    const start = places[at + 1]?.start ?? 0;
    return column && { ...column, head: printedText(view, start, start + column.head.length) };
  });
  return columns.every((column) => column === null) || !others.every((head) => OF_YEAR.test(head)) ? null : columns;
}

/** Every figure of a row, each where it stands, by the year of its column. */
function targetsOf(line: Line, columns: Columns): readonly Target[] {
  const cells = cellsOf(line) ?? [];
  const [name, ...values] = cells;
  if (name === undefined || name.end === name.start) return [];
  const place = line.view.text.slice(name.start, name.end);
  return columns.flatMap((column, at) => {
    const cell = values[at];
    if (column === null || cell === undefined) return [];
    const aim = aimOfCell(line.view, name, cell, { ...column, metric: place + column.metric });
    // the metric names the row; from its name on a place would hold the figures of other columns
    return aim === null
      ? []
      : { ...aim, text: printedText(line.view, cell.start, cell.end), span: spanOf(line.view, cell.start, cell.end) };
  });
}

function rowsIn(tree: DocumentTree): readonly Target[] {
  if (!YEAR_IN_CELL.test(tree.view.source)) return [];
  const signed = timingOf(tree).signedOn;
  const year = signed === null ? null : Number(signed.slice(0, 4));
  const found: Target[] = [];
  let above: Line[] = [];
  let columns: Columns | null = null;
  for (const line of linesOf(tree.view.source)) {
    const cells = cellsOf(line);
    if (cells === null && !isRule(line)) {
      columns = null;
      above = [...above, line].slice(-CAPTION_LINES);
      continue;
    }
    const own: Columns | null = columnsOf(line, cells ?? [], captionOf(above), year);
    if (own === null && columns !== null) for (const target of targetsOf(line, columns)) found.push(target);
    columns = own ?? columns;
    if (columns !== null) above = [];
  }
  return found;
}

const lastOf = (units: readonly Unit[]): number =>
  units.reduce(
    (end, { view, children }) => Math.max(end, view.offsets[view.text.length - 1] ?? 0, lastOf(children)),
    0,
  );

/**
 * Aims that an annexed table sets for places, year by year: under `附件1 各省、自治区、直辖市用水总量控制目标` and `单位：亿立方米`,
 * `地区⇥2015年⇥2020年` above `北京⇥40.00⇥46.58` → 40 亿立方米 by 2015-12-31 and 46.58 by 2020-12-31.
 * Not: a table of figures that nobody calls an aim (`各地区用水量`), nor years before the document's own.
 */
export const placeRows: DocumentRule = {
  name: NAME,
  read(tree) {
    const end = lastOf(tree.units);
    return rowsIn(tree)
      .filter(({ span }) => span.start > end)
      .map((target) => ({ rule: NAME, kind: 'target' as const, ...target }));
  },
};
