import { blankInner } from '../responsibility/brackets.js';

/** A criterion's place in the text it was cut from. */
export interface CriterionRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Adverbial openings wait for the predicate behind them: `立足自身区位条件…，结合…导向，明确…集聚模式`,
 * `聚焦…战略性新兴产业，主导产业特色突出`.
 */
const ADVERBIAL = /^(?:立足|结合|围绕|聚焦|按照|根据|依托|针对|特别是|尤其是|以|从|通过|面向|对照|在)/u;
/** An adverbial opening that has its own predicate: `从规划布局…等方面制定详细实施方案`, `对企业融资需求进行分析`. */
const OWN_PREDICATE = /(?:方面|基础上|前提下).|进行|制定|出台|开展|建立|编制/u;
/** `又能够与周边产业形成分工互补格局`, `并取得相应效果`, `能够满足企业员工的需求` go on with what was said before. */
const GOES_ON = /^(?:又|并|且|也|还|同时|从而|进而|以便|能够|能|可以)/u;
/** Verbs that say what comes of it: `形成…清单`, `实现…融合`, `营造一流的人才发展空间`. */
const OUTCOME = /^(?:形成|实现|营造|构建|打造|助推|助力|促进|带动|推动|提升|达到|确保|为.{1,20}提供)/u;
/** How it is received: `社会认可度较高`. */
const RECEPTION = /^.{0,6}(?:认可度|满意度|知名度|美誉度|影响力|获得感)/u;
/** A subject and an adjective: `科技成果转移转化机制健全`, `渠道通畅、快捷高效`. */
const STATIVE =
  /(?:高|强|大|好|优|健全|完善|突出|丰富|通畅|顺畅|高效|有力|多样|有序|明确|有效|清晰|良好|显著|明显|合理|齐全|完备|充足|一流|鲜明|规范|稳定|到位|便利|便捷|领先|活跃|充分|科学|先进)$/u;

/** Those whom every sentence of a scheme is about: naming them again says no more of the same thing. */
const ACTOR = /企业|园区|政府|机构|单位|城市|产业/u;

interface Piece extends CriterionRange {
  readonly words: string;
  /** Whether a full stop or semicolon stands before it. */
  readonly opens: boolean;
}

function pieces(text: string): readonly Piece[] {
  const blanked = blankInner(text);
  const found: Piece[] = [];
  let from = 0;
  let opens = true;
  for (let at = 0; at <= blanked.length; at += 1) {
    const sign = at === blanked.length ? '。' : blanked.charAt(at);
    if (!'，；。'.includes(sign)) continue;
    if (at > from) found.push({ start: from, end: at, words: blanked.slice(from, at), opens });
    opens = sign !== '，';
    from = at + 1;
  }
  return found;
}

/** Whether a word of the end of one piece, its object, stands in the next, which then says more of the same thing. */
function saysMoreOf(before: string, words: string): boolean {
  const object = before.slice(-6);
  for (let at = 0; at + 2 <= object.length; at += 1) {
    const word = object.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(word) && !ACTOR.test(word) && words.includes(word)) return true;
  }
  return false;
}

/** Whether a piece goes on with the criterion before it and so begins none of its own. */
function goesOn(piece: Piece, before: Piece): boolean {
  if (piece.opens) return false;
  if (GOES_ON.test(piece.words) || OUTCOME.test(piece.words) || RECEPTION.test(piece.words)) return true;
  if (ADVERBIAL.test(piece.words)) return false;
  const wasStative = STATIVE.test(before.words);
  if (STATIVE.test(piece.words)) return wasStative && piece.words.slice(0, 2) === before.words.slice(0, 2);
  return !wasStative && saysMoreOf(before.words, piece.words);
}

const waits = (piece: Piece): boolean => ADVERBIAL.test(piece.words) && !OWN_PREDICATE.test(piece.words);

/**
 * Cuts what a scheme says of one dimension into criteria: requirements with a predicate of their own.
 * `具有良好的创新创业氛围，拥有…培育体系，激励企业与高校…建立“技术攻关联盟”` are three;
 * `形成重点企业和重点项目融资信息对接清单` after what it comes of is none.
 */
export function criteriaIn(text: string): readonly CriterionRange[] {
  const found: { start: number; end: number }[] = [];
  let before: Piece | null = null;
  let waiting = false;
  for (const piece of pieces(text)) {
    const last = found.at(-1);
    const stays = before !== null && last !== undefined && !piece.opens && (waiting || goesOn(piece, before));
    if (stays && last !== undefined) last.end = piece.end;
    else found.push({ start: piece.start, end: piece.end });
    waiting = waits(piece);
    before = piece;
  }
  return found;
}
