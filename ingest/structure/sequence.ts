import type { Finding } from '../../schema/model.js';
import type { Marker, NumberFamily } from './numbering.js';
import type { Numbering } from './tree.js';

/** Where a number stands: how deep, 0 for the outermost. */
export interface Place {
  readonly depth: number;
}

interface Level {
  readonly families: Set<NumberFamily>;
  last: number;
}

/** Forms that never stand under the ones listed after them, whatever the document does otherwise. */
const OUTER: readonly NumberFamily[] = ['CHAPTER', 'SECTION', 'ARTICLE', 'HAN_COMMA'];

/** Forms that stand for one another where somebody's hand slipped: 一、 2. 三、 and （1）（2）（三）. */
const SHAPES: Readonly<Record<NumberFamily, number>> = {
  CHAPTER: 1,
  SECTION: 2,
  ARTICLE: 3,
  HAN_COMMA: 4,
  ARABIC_COMMA: 4,
  ARABIC_DOT: 4,
  HAN_BRACKET: 5,
  ARABIC_BRACKET: 5,
  ARABIC_HALF_BRACKET: 5,
  CIRCLED: 6,
  ARABIC_BARE: 7,
  ARABIC_PAIR: 8,
  ARABIC_TRIPLE: 9,
};

/** Which form stands under which by GB/T 9704-2012 §7.3.3, and below it by usage. */
const RANKS: Readonly<Record<NumberFamily, number>> = {
  CHAPTER: 0,
  SECTION: 1,
  ARTICLE: 2,
  HAN_COMMA: 3,
  HAN_BRACKET: 4,
  ARABIC_COMMA: 5,
  ARABIC_BARE: 5,
  ARABIC_DOT: 5,
  ARABIC_PAIR: 6,
  ARABIC_TRIPLE: 7,
  ARABIC_BRACKET: 8,
  ARABIC_HALF_BRACKET: 8,
  CIRCLED: 9,
};

/** How many numbers may be missing before one is no longer taken for the next. */
const WIDEST_GAP = 3;
/** Forms that nothing but a number has, so that any number may be missing: 第二十四条 after 第十一条 in an excerpt. */
const SURE: readonly NumberFamily[] = ['CHAPTER', 'ARTICLE', 'HAN_COMMA', 'HAN_BRACKET'];

/** Whether a form stands under another. */
const isInner = (form: NumberFamily, other: NumberFamily): boolean => RANKS[form] > RANKS[other];

/** Whether a level has only forms that stand under one. */
const isUnder = ({ families }: Level, family: NumberFamily): boolean =>
  [...families].every((form) => isInner(form, family));

/** 1.5G+智慧教育 before 2.5G+医疗健康: what looks like a decimal is the first of a list whose second is the next of its form. */
const begins = ({ family, numbering }: Marker, ahead: readonly Marker[]): boolean =>
  numbering.value === 1 && ahead.find((other) => other.family === family)?.numbering.value === 2;

/**
 * Tells numbers from what only looks like one, by sequence and rank: a number counts where it is the next of a list that
 * is open, the first of a new one, or the next of one that runs on across sections. Numbers are given in their order.
 */
export class NumberSequence {
  private levels: Level[] = [];
  /** Of each form, the last number and how deep it stood, for lists that run across sections. */
  private readonly seen = new Map<NumberFamily, { last: number; depth: number }>();
  /** Forms that run on across sections: any number may be missing at the head of one, as excerpts leave sections out. */
  private readonly across = new Set<NumberFamily>();
  readonly findings: Finding[] = [];

  /**
   * The place of the next number, or null where it is none. `ahead` are the numbers still to come; `assigned` says that its
   * paragraph names who is responsible, as no line does that only begins like a number.
   */
  place(marker: Marker, ahead: readonly Marker[], assigned = false): Place | null {
    const { family } = marker;
    const { value } = marker.numbering;
    return (
      this.next(family, value) ??
      this.runningOn(family, value) ??
      (marker.weak && !begins(marker, ahead)
        ? null
        : (this.first(marker, ahead) ??
          this.inAnotherForm(marker, ahead) ??
          this.outOfSequence(marker, ahead, assigned)))
    );
  }

  /** True where an open list waits for just this number. */
  awaits({ family, numbering }: Marker): boolean {
    return this.levels.some((level) => level.families.has(family) && level.last + 1 === numbering.value);
  }

  /** 2. after 1. */
  private next(family: NumberFamily, value: number): Place | null {
    const depth = this.levels.findLastIndex((level) => level.families.has(family) && level.last + 1 === value);
    return depth < 0 ? null : this.settle(depth, family, value);
  }

  /** 6. under （2） after 5. under （1） */
  private runningOn(family: NumberFamily, value: number): Place | null {
    const before = this.seen.get(family);
    if (before === undefined || before.last + 1 !== value || this.isOpen(family)) return null;
    this.across.add(family);
    // 2. runs on after 1. stood in a section without parts: under （一）, where （一） opens below its heading.
    const rank = RANKS[family];
    const around = this.levels.findLastIndex((level) => [...level.families].every((f) => RANKS[f] < rank)) + 1;
    return this.open(Math.max(Math.min(before.depth, this.levels.length), around), family, value);
  }

  /** 1. below whatever is open, or anew; a second 1. right after the first is a slip */
  private first({ family, numbering }: Marker, ahead: readonly Marker[]): Place | null {
    const { value } = numbering;
    if (value !== 1) return null;
    const again = this.levels.findIndex((level) => level.families.has(family));
    if (again >= 0) {
      if (again === this.levels.length - 1 && this.levels[again]?.last === 1) this.reportPlace(numbering, '2');
      return this.open(again, family, value);
    }
    const rank = OUTER.indexOf(family);
    const outer = (level: Level): boolean =>
      [...level.families].some((f) => OUTER.includes(f) && OUTER.indexOf(f) < rank);
    if (rank < 0) return this.open(this.endedBefore(family, ahead) ?? this.levels.length, family, value);
    const parted = family === 'ARTICLE' && this.partsArticles(ahead);
    return this.open(parted ? this.levels.length : this.levels.findLastIndex(outer) + 1, family, value);
  }

  /**
   * （一） behind 1.…；2.…；3.…。 and above a list of 1. 2. that begins anew: the list before it has ended, and stands beside it.
   * How deep that list stood, null where none has ended.
   */
  private endedBefore(family: NumberFamily, ahead: readonly Marker[]): number | null {
    const next = ahead[0];
    if (next?.numbering.value !== 1 || next.family === family) return null;
    const depth = this.levels.findIndex(
      (level) => level.families.has(next.family) && level.last > 1 && isUnder(level, family),
    );
    return depth < 0 ? null : depth;
  }

  /** 一、促进汽车消费 above 第一条 to 第三条, 二、提振餐饮消费 above 第四条: headings that part articles which run on. */
  private partsArticles(ahead: readonly Marker[]): boolean {
    const above = this.levels.at(-1);
    if (above === undefined || above.last !== 1 || !above.families.has('HAN_COMMA')) return false;
    const at = ahead.findIndex(({ family }) => family === 'HAN_COMMA');
    const below = ahead.slice(at + 1).find(({ family }) => family === 'ARTICLE');
    return at >= 0 && ahead[at]?.numbering.value === 2 && (below?.numbering.value ?? 0) > 1;
  }

  /**
   * 三、工作要求 above （一）, in a text whose beginning is lost and which has had no more than 5、 6、 and their like before: a
   * heading of its own.
   */
  private opensAbove(family: NumberFamily, ahead: readonly Marker[]): boolean {
    const next = ahead[0];
    return (
      family === 'HAN_COMMA' &&
      !this.seen.has(family) &&
      this.levels.every((level) => isUnder(level, family)) &&
      next?.numbering.value === 1 &&
      isInner(next.family, family)
    );
  }

  /** （三） after （2）; 三、 above a list of its own is no 3. of a list under （二） */
  private inAnotherForm({ family, numbering }: Marker, ahead: readonly Marker[]): Place | null {
    const { value } = numbering;
    const next = ahead[0];
    const heads = OUTER.includes(family) && next?.numbering.value === 1 && isInner(next.family, family);
    const under = this.levels.findIndex((level) => isUnder(level, family));
    const depth = this.levels.findLastIndex(
      (level, at) =>
        level.last + 1 === value &&
        [...level.families].some((f) => SHAPES[f] === SHAPES[family]) &&
        !(heads && under >= 0 && under < at),
    );
    if (depth < 0) return null;
    this.report(
      'NUMBER_STYLE_MIXED',
      'INFO',
      `${numbering.printed} goes on with a list that is numbered otherwise`,
      numbering.span,
    );
    this.levels[depth]?.families.add(family);
    return this.settle(depth, family, value);
  }

  /** 18. after 16., or a second 16.; a text that begins at 三、 */
  private outOfSequence(marker: Marker, ahead: readonly Marker[], assigned: boolean): Place | null {
    const { family, numbering } = marker;
    const { value } = numbering;
    if (this.opensAbove(family, ahead)) {
      this.reportPlace(numbering, 'a first number');
      return this.open(0, family, value);
    }
    const depth = this.levels.findLastIndex((level) => level.families.has(family));
    const before = this.levels[depth]?.last ?? this.seen.get(family)?.last;
    // 19. under （七） after 11. under （四）, in a text whose numbers run on across sections.
    const sure = assigned || SURE.includes(family) || (this.across.has(family) && !this.isOpen(family));
    const near = before !== undefined && value >= before && (value - before <= WIDEST_GAP || sure);
    const next = ahead.find((other) => other.family === family)?.numbering.value ?? 0;
    // An excerpt begins at （二） and goes on at （四）, where nothing but a number is written so.
    const confirmed = next === value + 1 || (before === undefined && family === 'HAN_BRACKET' && next > value);
    const begins = before === undefined && assigned;
    if (!near && !begins && !(confirmed && (before === undefined || value > before))) return null;
    const expected = before === undefined ? 'a first number' : String(before + 1);
    this.reportPlace(numbering, expected);
    if (depth >= 0) return this.settle(depth, family, value);
    return this.open(Math.min(this.seen.get(family)?.depth ?? this.levels.length, this.levels.length), family, value);
  }

  private isOpen(family: NumberFamily): boolean {
    return this.levels.some((level) => level.families.has(family));
  }

  private settle(depth: number, family: NumberFamily, value: number): Place {
    this.levels.length = depth + 1;
    const level = this.levels[depth];
    if (level !== undefined) level.last = value;
    this.seen.set(family, { last: value, depth });
    return { depth };
  }

  private open(depth: number, family: NumberFamily, value: number): Place {
    this.levels.length = depth;
    this.levels.push({ families: new Set([family]), last: value });
    this.seen.set(family, { last: value, depth });
    return { depth };
  }

  private reportPlace({ printed, span }: Numbering, expected: string): void {
    this.report('NUMBER_OUT_OF_SEQUENCE', 'WARNING', `${printed} stands where ${expected} was expected`, span);
  }

  private report(code: string, severity: Finding['severity'], message: string, span: Finding['span']): void {
    this.findings.push({ code, severity, message, span });
  }
}
