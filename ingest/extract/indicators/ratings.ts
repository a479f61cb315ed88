import { spanOf, type View } from '../../read/view.js';
import type { DocumentTree, Unit } from '../../structure/tree.js';
import type { Mention } from '../mention.js';
import type { DocumentRule } from '../rule.js';

interface Band {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number | null;
}

/** 80-89分, 80（含）—90分, 60分至80分, 75～85分（不含） */
const RANGE = /(\d{1,3})分?(?:（[^（）]{1,4}）)?[-—–~～至到]{1,2}(\d{1,3})(?:（[^（）]{1,4}）)?分(?!钟)/u;
/** 90分及以上, 90分（含）以上, 达到90分, 不低于85分 */
const FLOOR =
  /(?:达到|高于|超过|不低于|大于等于|≥)?(\d{1,3})分(?!钟)(?:（[^（）]{1,4}）)?(?:及其?|或|含)?(?:以上|及以上)|(?:达到|不低于|≥)(\d{1,3})分(?!钟)/u;
/** 60分以下, 低于60分, 不足60分 */
const CEILING = /(\d{1,3})分(?!钟)(?:（[^（）]{1,4}）)?以下|(?:低于|不足|不满)(\d{1,3})分(?!钟)/u;

/** Scores are whole points: 80-89 ends where 90 begins; 80-90 beside 90及以上 does so as well; 100 has nothing above it. */
const upTo = (last: number): number | null => (last >= 100 ? null : last % 10 === 9 ? last + 1 : last);

function bandIn(words: string, base: number): Band | null {
  const range = RANGE.exec(words);
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2])].sort((a, b) => a - b);
    return place(range, base, low ?? 0, upTo(high ?? 100));
  }
  const floor = FLOOR.exec(words);
  if (floor !== null) return place(floor, base, Number(floor[1] ?? floor[2]), null);
  const ceiling = CEILING.exec(words);
  return ceiling === null ? null : place(ceiling, base, 0, Number(ceiling[1] ?? ceiling[2]));
}

const place = (match: RegExpExecArray, base: number, min: number, max: number | null): Band => ({
  start: base + match.index,
  end: base + match.index + match[0].length,
  min,
  max,
});

const POINTS = /\d分/u;

const QUOTED = /“([^“”]{2,60})”/u;
const NAMED =
  /(?:评定?为|认定为|确定为|定为|列为|列入|授予|划分为|等[级次]为|^的?为|的为|，为)“?([^“”，。；、（）]{1,30})/u;
/** 优秀（90分及以上）、良好（80-89分） */
const NAME_BEFORE_BRACKET = /([\p{Script=Han}A-Za-z0-9★]{1,12})（[^（）]{0,10}$/u;

/** Grades are given where scores are spoken of: 评估分值, 考核得分, 评分. */
const SCORING = /分值|得分|评分|总分|考评|考核|评估|评价|等[级次]/u;

function nameOf(before: string, after: string): string | null {
  const bracketed = NAME_BEFORE_BRACKET.exec(before)?.[1];
  if (bracketed !== undefined) return bracketed.replace(/^.*(?:分为|分成|包括|为|设|和|及)/u, '');
  return QUOTED.exec(after)?.[1] ?? NAMED.exec(after)?.[1] ?? null;
}

/** Where the words between commas, semicolons or 、 begin and end; quotation marks keep theirs. */
function pieces(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^，；。、]+/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function ratingsIn(view: View, start: number, end: number): readonly Mention[] {
  const words = view.text.slice(start, end);
  if (!POINTS.test(words) || !SCORING.test(words)) return [];
  const found: Mention[] = [];
  const parts = pieces(words);
  parts.forEach((piece, index) => {
    const text = words.slice(piece.start, piece.end);
    const band = bandIn(text, 0);
    if (band === null) return;
    const next = parts[index + 1];
    const more =
      next === undefined || bandIn(words.slice(next.start, next.end), 0) !== null
        ? ''
        : `，${words.slice(next.start, next.end)}`;
    const name = nameOf(text.slice(0, band.start), text.slice(band.end) + more);
    if (name === null) return;
    const span = spanOf(view, start + piece.start, start + piece.end);
    found.push({ kind: 'rating', rule: 'ratings', name, min: band.min, max: band.max, span });
  });
  return found;
}

/** Every paragraph of the document's own text. */
function viewsOf(tree: DocumentTree): readonly View[] {
  const of = (unit: Unit): readonly View[] => [...unit.body.map(({ view }) => view), ...unit.children.flatMap(of)];
  return [...tree.head.map(({ view }) => view), ...tree.units.flatMap(of), ...tree.tail.map(({ view }) => view)];
}

/**
 * The grades a scheme gives by points: `对评估分值达到90分及以上的园区予以挂牌“…示范园区”`,
 * `评估分值在80-89分的园区列入“培育型示范园区”`, `90分及以上为优秀，80-89分为良好`, `优秀（90分及以上）、良好（80-89分）`.
 * Not: 10分钟创业便利圈, or the points one indicator is worth (`满分10分`).
 */
export const ratings: DocumentRule = {
  name: 'ratings',
  read(tree) {
    const scored = viewsOf(tree).filter(({ text }) => POINTS.test(text));
    return scored.flatMap((view) =>
      [...view.text.matchAll(/[^。]+/gu)].flatMap((sentence) =>
        ratingsIn(view, sentence.index, sentence.index + sentence[0].length),
      ),
    );
  },
};
