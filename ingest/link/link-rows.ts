import type { LinkBatch, RationaleRow, SlotRow } from '../../schema/link-batch.js';
import type { Span } from '../../schema/model.js';
import { spanOf, type View } from '../read/view.js';
import type { ComparedSide } from './compared.js';
import type { Rationale } from './rationale.js';
import { compareSlots } from './slots/slots.js';
import type { Stretch } from '../stretch.js';

/** Digits of a weight: enough to order by, few enough to read; a confidence is the sum of weights so rounded. */
const PLACES = 4;
export const rounded = (weight: number): number => Number(weight.toFixed(PLACES));

/** `cou:SLUG/2.1>SLUG/3.2` of `mea:SLUG/2.1` and `mea:SLUG/3.2`. */
export const linkId = (prefix: string, from: string, to: string): string =>
  `${prefix}:${from.replace(/^\w+:/u, '')}>${to.replace(/^\w+:/u, '')}`;

const nth = (at: number): string => String(at + 1).padStart(6, '0');
const sortOf = (of: string, at: number): string => `${of}|${nth(at)}`;

/** The most certain link first, equal ones by id. */
export const linkSort = (id: string, confidence: number): string => `${(1 - confidence).toFixed(PLACES)}|${id}`;

const sides = (from: Span | null, to: Span | null) => ({
  ...{ fromStart: from?.start ?? null, fromEnd: from?.end ?? null },
  ...{ toStart: to?.start ?? null, toEnd: to?.end ?? null },
});

/** Names of one rationale in one line; beyond these the rest is only counted. */
const TOLD = 8;

function told(names: readonly string[]): string {
  const rest = names.length - TOLD;
  return `${names.slice(0, TOLD).join('、')}${rest > 0 ? ` … +${String(rest)}` : ''}`;
}

/** What a rationale's row needs: its places already in the two sources. */
export type PlacedRationale = Pick<Rationale, 'kind' | 'names' | 'weight'> & { readonly from: Span; readonly to: Span };

export const rationaleRow = (
  link: string,
  { kind, names, weight, from, to }: PlacedRationale,
  at: number,
): RationaleRow => ({
  id: `${link}#${String(at + 1)}`,
  linkId: link,
  kind,
  text: told(names),
  weight: rounded(weight),
  ...sides(from, to),
  sort: sortOf(link, at),
});

const placeIn = (view: View, { start, end }: Stretch): Span => spanOf(view, start, end);

/** The rationales of a link as rows, in `scale` of their weights; those too slight for a digit are left out. */
export function rationaleRows(
  link: string,
  rationales: readonly Rationale[],
  [from, to]: readonly [ComparedSide, ComparedSide],
  scale: number,
): LinkBatch['rationales'] {
  return rationales
    .map((rationale) => ({
      ...rationale,
      weight: rationale.weight * scale,
      from: placeIn(from.provision.view, rationale.from),
      to: placeIn(to.provision.view, rationale.to),
    }))
    .filter(({ weight }) => rounded(weight) > 0)
    .map((rationale, order) => rationaleRow(link, rationale, order));
}

export const slotRows = (link: string, from: ComparedSide, to: ComparedSide): readonly SlotRow[] =>
  compareSlots(from.provision, to.provision).map(({ slot, change, ...spans }, order, all) => {
    const before = all.slice(0, order).filter((other) => other.slot === slot).length;
    return {
      id: `${link}#${slot}${before === 0 ? '' : String(before + 1)}`,
      linkId: link,
      ...{ slot, change },
      ...sides(spans.from, spans.to),
      sort: sortOf(link, order),
    };
  });

/** A confidence: the sum of what is listed, so that a reader can follow it. */
export const confidenceOf = (rows: readonly Pick<RationaleRow, 'weight'>[]): number =>
  rounded(rows.reduce((sum, { weight }) => sum + weight, 0));
