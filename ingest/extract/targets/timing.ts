import type { DocumentTree } from '../../structure/tree.js';
import { headOf, type Head } from '../head.js';
import type { Deadline } from './deadline.js';

/** What a document says of its own time, from which 三年内, 年底前 and 今年 are counted. */
export interface Timing {
  /** The day it was signed: 三年内 counts from it. */
  readonly signedOn: string | null;
  /** The year it speaks of: 6月底前 and 年底前 are days of it. */
  readonly year: number | null;
  /** The year that its title gives it (2023年…责任分解方案); null where it gives none. */
  readonly ofTitle: number | null;
  /** The end of a plan for one year (2023年工作要点), which holds where nothing else is said. */
  readonly annual: Deadline | null;
  /** The years a title gives the plan: 三年行动方案（2018—2020年）. */
  readonly period: { readonly years: number; readonly day: string } | null;
}

/** A document of which nothing is known. */
export const TIMELESS: Timing = { signedOn: null, year: null, ofTitle: null, annual: null, period: null };

/** 2016年《政府工作报告》量化指标任务分工, 2023年主要目标任务分解: a title that says of which year its numbers are the aims. */
const ANNUAL = /(?<![-—–~～至到\d])(20\d{2})年度?(?!前|底|末|[-—–~～至])[^年]{0,30}(?:目标|指标)/u;
/** 2023年数字经济发展工作要点, 2022年…行动任务分工方案; not 2030年前碳达峰行动方案. */
const OF_YEAR = /(?<![-—–~～至到\d])(20\d{2})年度?(?!前|底|末|[-—–~～至])/u;
/** （2018—2020年） */
const PERIOD = /(20\d{2})年?[-—–~～至到]{1,2}(20\d{2})年/u;
/** 〔2022〕, [2006] */
const NUMBERED = /[〔[［(（](20\d{2})[〕\]］)）]/u;

const lastDayOf = (year: number): string => `${String(year)}-12-31`;

/** The end of a year of which a title or heading says that its aims follow. */
export const endOf = (year: number): Deadline => ({
  ...{ start: 0, end: 0, text: `${String(year)}年`, day: lastDayOf(year) },
  reach: 'PARAGRAPH',
});

const yearIn = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

function timingIn({ title, printedTitle, issuedOn, publishedOn, docNumber }: Head): Timing {
  const titles = `${printedTitle ?? ''} ${title}`.normalize('NFKC');
  const numbered = NUMBERED.exec(docNumber ?? '')?.[1];
  const signed = yearIn(issuedOn ?? publishedOn) ?? (numbered === undefined ? null : Number(numbered));
  const titled = OF_YEAR.exec(titles)?.[1];
  const ofTitle = titled === undefined ? null : Number(titled);
  // A plan for a year is issued in that year or at the end of the one before.
  const isOfYear = ofTitle !== null && (signed === null || ofTitle - signed === 0 || ofTitle - signed === 1);
  const [, from, to] = PERIOD.exec(titles) ?? [];
  return {
    signedOn: issuedOn,
    year: isOfYear ? ofTitle : signed,
    ofTitle: isOfYear ? ofTitle : null,
    annual: isOfYear && ANNUAL.test(titles) ? endOf(ofTitle) : null,
    period:
      from === undefined || to === undefined
        ? null
        : { years: Number(to) - Number(from) + 1, day: lastDayOf(Number(to)) },
  };
}

const known = new WeakMap<DocumentTree, Timing>();

export function timingOf(tree: DocumentTree): Timing {
  const timing = known.get(tree) ?? timingIn(headOf(tree));
  known.set(tree, timing);
  return timing;
}

/** “十三五”时期 in a plan of 2021, 2019年4月至10月 in a notice of 2020: what lies before the year of signing is reported. */
export const isPast = (deadline: Deadline | null, { signedOn }: Timing): boolean =>
  deadline !== null && deadline.day !== null && signedOn !== null && deadline.day.slice(0, 4) < signedOn.slice(0, 4);
