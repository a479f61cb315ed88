import type { ComparedSlot, RationaleKind, SlotChange } from '../../schema/link-batch.js';
import type { CounterpartRow, IndicatorLinkRow, RationaleRow, ReviewRow, SlotComparisonRow, SpanRow } from './rows.js';
import type { ToldCounterpartRow } from './rows/told-counterpart.js';

/** Places on both sides of several things, as parallel lists; -1 where a side has none. */
type SideLists<Name extends string> = Readonly<
  Record<`${Name}${'From' | 'To'}${'Starts' | 'Ends'}`, readonly number[]>
>;

interface StoredRationales extends SideLists<'rationale'> {
  readonly rationaleKinds: readonly RationaleKind[];
  readonly rationaleTexts: readonly string[];
  readonly rationaleWeights: readonly number[];
}

/** What a reviewer said, as the relation keeps it; an empty note is none. */
interface StoredReview {
  readonly reviewBy: string | null;
  readonly reviewAt: string | null;
  readonly reviewNote: string | null;
}

const reviewOf = ({
  status,
  reviewBy,
  reviewAt,
  reviewNote,
}: StoredReview & Pick<CounterpartRow, 'status'>): ReviewRow | null =>
  reviewBy === null || reviewAt === null
    ? null
    : { status, by: reviewBy, at: reviewAt, note: reviewNote === '' ? null : reviewNote };

/** A counterpart as the relation keeps it. */
export interface StoredCounterpart
  extends
    Omit<CounterpartRow, 'rationale' | 'comparison' | 'review' | 'relationSet'>,
    StoredRationales,
    StoredReview,
    SideLists<'slot'> {
  readonly relationSet: boolean | null;
  readonly slots: readonly ComparedSlot[];
  readonly slotChanges: readonly SlotChange[];
}

/** A link to a dimension as the relation keeps it. */
export interface StoredIndicatorLink
  extends Omit<IndicatorLinkRow, 'rationale' | 'criterionId' | 'review'>, StoredRationales, StoredReview {
  readonly criterionId?: string | null;
  readonly measureDocumentId: string;
  readonly indicatorDocumentId: string;
}

function spanAt(documentId: string, starts: readonly number[], ends: readonly number[], at: number): SpanRow | null {
  const [start = -1, end = -1] = [starts[at], ends[at]];
  return start < 0 || end < 0 ? null : { documentId, start, end, quote: null };
}

const rationalesOf = (link: StoredRationales, from: string, to: string): readonly RationaleRow[] =>
  link.rationaleKinds.map((kind, at) => ({
    kind,
    text: link.rationaleTexts[at] ?? '',
    weight: link.rationaleWeights[at] ?? 0,
    fromSpan: spanAt(from, link.rationaleFromStarts, link.rationaleFromEnds, at),
    toSpan: spanAt(to, link.rationaleToStarts, link.rationaleToEnds, at),
  }));

/** How two provisions differ, slot by slot. */
export const changesOf = ({
  slots,
  slotChanges,
}: Pick<StoredCounterpart, 'slots' | 'slotChanges'>): readonly Pick<SlotComparisonRow, 'slot' | 'change'>[] =>
  slots.flatMap((slot, at) => {
    const change = slotChanges[at];
    return change === undefined ? [] : [{ slot, change }];
  });

type Slots = Pick<StoredCounterpart, 'fromDocumentId' | 'toDocumentId' | 'slots' | 'slotChanges'> & SideLists<'slot'>;

const slotsOf = (link: Slots): readonly SlotComparisonRow[] =>
  changesOf(link).map((slot, at) => ({
    ...slot,
    from: spanAt(link.fromDocumentId, link.slotFromStarts, link.slotFromEnds, at),
    to: spanAt(link.toDocumentId, link.slotToStarts, link.slotToEnds, at),
  }));

/** The same, where reasons and slots were read only if they were asked for. */
export type ToldCounterpart = Omit<StoredCounterpart, 'rationaleKinds' | 'slots'> & {
  readonly rationaleKinds: StoredCounterpart['rationaleKinds'] | null;
  readonly slots: StoredCounterpart['slots'] | null;
};

export const counterpartOf = (link: StoredCounterpart): CounterpartRow => ({
  ...relationOf(link),
  rationale: rationalesOf(link, link.fromDocumentId, link.toDocumentId),
  comparison: slotsOf(link),
});

export const toldCounterpartOf = ({ rationaleKinds, slots, ...link }: ToldCounterpart): ToldCounterpartRow => ({
  ...relationOf(link),
  ...(rationaleKinds && {
    rationale: rationalesOf({ ...link, rationaleKinds }, link.fromDocumentId, link.toDocumentId),
  }),
  ...(slots && { comparison: slotsOf({ ...link, slots }) }),
});

function relationOf(link: Omit<ToldCounterpart, 'rationaleKinds' | 'slots'>): ToldCounterpartRow {
  const { id, fromId, toId, fromDocumentId, toDocumentId, relation, confidence, method, status } = link;
  return {
    ...{ id, fromId, toId, fromDocumentId, toDocumentId, relation, confidence, method, status },
    review: reviewOf(link),
    relationSet: link.relationSet === true,
    ...(link.from && { from: link.from }),
    ...(link.to && { to: link.to }),
  };
}

export function indicatorLinkOf(link: StoredIndicatorLink): IndicatorLinkRow {
  const { id, measureId, indicatorId, criterionId = null, confidence, method, status } = link;
  return {
    ...{ id, measureId, indicatorId, criterionId, confidence, method, status },
    review: reviewOf(link),
    rationale: rationalesOf(link, link.measureDocumentId, link.indicatorDocumentId),
    ...(link.indicator && { indicator: link.indicator }),
  };
}
