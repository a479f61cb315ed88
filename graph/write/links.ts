import type { DocumentLinks, IndicatorLinkBatch, LinkBatch, RationaleRow, SlotRow } from '../../schema/link-batch.js';
import { groupBy } from '../group-by.js';
import type { Parameters, ReadUnit, WriteUnit } from '../store.js';
import { writeRows, type LinkRow } from './rows.js';

/** Two ends that a person linked, with their documents. */
export interface LinkEnds {
  readonly kind: 'COUNTERPART' | 'INDICATOR';
  readonly from: string;
  readonly to: string;
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
}

/** Makes links from what the graph holds by then; asks the unit only. */
export interface LinksOf {
  /** All links of documents that came in or changed. */
  ofDocuments(unit: ReadUnit, documentIds: readonly string[]): Promise<DocumentLinks>;
  /** Those between given ends, however little these are alike; what cannot be compared is left out. */
  ofPairs(unit: ReadUnit, pairs: readonly LinkEnds[]): Promise<DocumentLinks>;
}

/** What the machine proposes, until somebody has looked at it. */
const PROPOSED = { method: 'AUTOMATIC', status: 'PROPOSED' };

/** Writes links as the machine made them. */
export async function writeLinks(unit: WriteUnit, { counterparts, indicators }: DocumentLinks): Promise<void> {
  await writeRows(unit, 'link-counterparts', counterparts.flatMap(counterpartRows));
  await writeRows(unit, 'link-nearest', counterparts.flatMap(nearestRows));
  await writeRows(unit, 'link-supports', indicators.flatMap(supportRows));
}

function counterpartRows(batch: LinkBatch): readonly LinkRow[] {
  const { fromDocumentId, toDocumentId } = batch;
  const [rationales, slots] = [byLink(batch.rationales), byLink(batch.slots)];
  return batch.counterparts.map(({ from, to, ...counterpart }) => ({
    from,
    to,
    properties: {
      ...{ ...counterpart, ...PROPOSED, documentId: fromDocumentId, toDocumentId },
      comparedRelation: counterpart.relation,
      ...rationaleLists(rationales.get(counterpart.id) ?? []),
      ...slotLists(slots.get(counterpart.id) ?? []),
    },
  }));
}

function supportRows({ fromDocumentId, schemeId, links, rationales: all }: IndicatorLinkBatch): readonly LinkRow[] {
  const rationales = byLink(all);
  return links.map(({ from, to, ...link }) => ({
    from,
    to,
    properties: {
      ...{ ...link, ...PROPOSED, documentId: fromDocumentId, toDocumentId: schemeId },
      ...rationaleLists(rationales.get(link.id) ?? []),
    },
  }));
}

/** No place of its own: that a measure has no counterpart stands nowhere. */
const nearestRows = ({ rejected }: LinkBatch): readonly LinkRow[] =>
  rejected.map(({ from, to, ...candidate }) => ({ from, to, properties: { ...candidate } }));

const byLink = <T extends { readonly linkId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  groupBy(rows, ({ linkId }) => linkId);

/** A list holds no null: a side without a place is at -1. */
const place = (offset: number | null): number => offset ?? -1;

type Sides = Pick<RationaleRow, 'fromStart' | 'fromEnd' | 'toStart' | 'toEnd'>;

const sideLists = (name: string, rows: readonly Sides[]): Parameters => ({
  [`${name}FromStarts`]: rows.map(({ fromStart }) => place(fromStart)),
  [`${name}FromEnds`]: rows.map(({ fromEnd }) => place(fromEnd)),
  [`${name}ToStarts`]: rows.map(({ toStart }) => place(toStart)),
  [`${name}ToEnds`]: rows.map(({ toEnd }) => place(toEnd)),
});

/** Reasons as parallel lists, the weightiest first; that one's place is the link's own. */
function rationaleLists(rows: readonly RationaleRow[]): Parameters {
  const strongest = rows[0];
  return {
    start: strongest?.fromStart ?? null,
    end: strongest?.fromEnd ?? null,
    rationaleKinds: rows.map(({ kind }) => kind),
    rationaleTexts: rows.map(({ text }) => text),
    rationaleWeights: rows.map(({ weight }) => weight),
    ...sideLists('rationale', rows),
  };
}

const slotLists = (rows: readonly SlotRow[]): Parameters => ({
  slots: rows.map(({ slot }) => slot),
  slotChanges: rows.map(({ change }) => change),
  ...sideLists('slot', rows),
});
