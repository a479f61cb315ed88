import type { LinkBatch, RationaleRow, SlotRow } from '../../schema/link-batch.js';
import { groupBy } from '../group-by.js';
import type { CounterpartRow, SpanRow } from './rows.js';

type Sides = Pick<RationaleRow, 'fromStart' | 'fromEnd' | 'toStart' | 'toEnd'>;

const span = (documentId: string, start: number | null, end: number | null): SpanRow | null =>
  start === null || end === null ? null : { documentId, start, end, quote: null };

/** Counterparts of two documents compared just now, the strongest first: as they would be read from the graph. */
export function counterpartsOfBatch(batch: LinkBatch): readonly CounterpartRow[] {
  const { fromDocumentId, toDocumentId } = batch;
  const from = ({ fromStart, fromEnd }: Sides) => span(fromDocumentId, fromStart, fromEnd);
  const to = ({ toStart, toEnd }: Sides) => span(toDocumentId, toStart, toEnd);
  const [rationales, slots] = [groupBy(batch.rationales, linkOf), groupBy(batch.slots, linkOf)];
  return [...batch.counterparts]
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ id, from: fromId, to: toId, relation, confidence }) => ({
      ...{ id, fromId, toId, fromDocumentId, toDocumentId, relation, confidence },
      method: 'AUTOMATIC',
      status: 'PROPOSED',
      review: null,
      relationSet: false,
      rationale: (rationales.get(id) ?? []).map((row) => ({
        ...{ kind: row.kind, text: row.text, weight: row.weight },
        ...{ fromSpan: from(row), toSpan: to(row) },
      })),
      comparison: (slots.get(id) ?? []).map((row) => ({
        ...{ slot: row.slot, change: row.change, from: from(row), to: to(row) },
      })),
    }));
}

const linkOf = ({ linkId }: Pick<RationaleRow | SlotRow, 'linkId'>): string => linkId;
