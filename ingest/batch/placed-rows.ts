import { foldFields } from '../../schema/fold-search.js';
import type { GraphBatch, MeasureRow } from '../../schema/graph-batch.js';
import type { Action, Extraction, Finding, Span, Target } from '../../schema/model.js';

type Nodes = GraphBatch['nodes'];

/** Ids and places of what stands in one document. */
export interface DocumentIds {
  readonly slug: string;
  readonly documentId: string;
}

export const ordinal = (slug: string, index: number): string => `${slug}/${String(index + 1).padStart(6, '0')}`;

const placed = ({ slug, documentId }: DocumentIds, { start, end }: Span, index: number) => ({
  documentId,
  start,
  end,
  sort: ordinal(slug, index),
});

export const sectionId = ({ slug }: DocumentIds, id: string): string => `sec:${slug}/${id}`;
export const measureId = ({ slug }: DocumentIds, id: string): string => `mea:${slug}/${id}`;

export const sectionRows = (ids: DocumentIds, { sections }: Extraction): Nodes['Section'] =>
  sections.map(({ id, number, title, level, parent, span }, index) => ({
    ...placed(ids, span, index),
    id: sectionId(ids, id),
    number,
    title,
    level,
    parentId: parent === null ? null : sectionId(ids, parent),
  }));

export const measureRows = (ids: DocumentIds, { measures }: Extraction): readonly MeasureRow[] =>
  measures.map(({ id, number, title, section, text, span }, index) => ({
    ...placed(ids, span, index),
    id: measureId(ids, id),
    number,
    title,
    text,
    sectionId: section === null ? null : sectionId(ids, section),
    variant: false,
    superseded: false,
    folded: foldFields([number, title, text]),
  }));

export function actionRows(ids: DocumentIds, { measures }: Extraction): Nodes['Action'] {
  const all = measures.flatMap(({ id, actions }) => actions.map((action, nth) => ({ id, action, nth })));
  const row = ({ text, verb, strength, instrument, span }: Action, id: string, nth: number, index: number) => ({
    ...placed(ids, span, index),
    id: `act:${ids.slug}/${id}/${String(nth + 1)}`,
    measureId: measureId(ids, id),
    text,
    verb,
    strength,
    instrument,
  });
  return all.map(({ id, action, nth }, index) => row(action, id, nth, index));
}

interface TargetPlace {
  readonly target: Target;
  /** What stands after `tar:SLUG/`. */
  readonly path: string;
  readonly measureId: string | null;
  readonly sectionId: string | null;
}

/** Targets of measures and of the document's aims, in the order of the text. */
export function targetRows(ids: DocumentIds, { measures, targets }: Extraction): Nodes['Target'] {
  const inMeasures: TargetPlace[] = measures.flatMap((measure) =>
    measure.targets.map((target, nth) => ({
      target,
      path: `${measure.id}/${String(nth + 1)}`,
      measureId: measureId(ids, measure.id),
      sectionId: measure.section === null ? null : sectionId(ids, measure.section),
    })),
  );
  const outside: TargetPlace[] = targets.map((target, nth) => ({
    target,
    path: String(nth + 1),
    measureId: null,
    sectionId: target.section === null ? null : sectionId(ids, target.section),
  }));
  const all = [...outside, ...inMeasures].sort((a, b) => a.target.span.start - b.target.span.start);
  return all.map(({ target, path, ...ends }, index) => {
    const { text, metric, value, valueMax, unit, comparator, deadline, deadlineText, span } = target;
    const fields = { text, metric, value, valueMax, unit, comparator, deadline, deadlineText };
    const folded = foldFields([text, metric, deadlineText]);
    const counted = { variant: false, superseded: false };
    return { ...placed(ids, span, index), id: `tar:${ids.slug}/${path}`, ...ends, ...fields, ...counted, folded };
  });
}

export const indicatorRows = (ids: DocumentIds, { indicators }: Extraction): Nodes['Indicator'] =>
  indicators.map(({ code, name, text, parent, span }, index) => ({
    ...placed(ids, span, index),
    id: `ind:${ids.slug}/${code}`,
    code,
    name,
    text,
    parentId: parent === null ? null : `ind:${ids.slug}/${parent}`,
    folded: foldFields([code, name, text]),
  }));

export const ratingRows = (ids: DocumentIds, { ratings }: Extraction): Nodes['Rating'] =>
  ratings.map(({ name, min, max, span }, index) => ({
    ...placed(ids, span, index),
    id: `rat:${ids.slug}/${String(index + 1)}`,
    name,
    min,
    max,
    quote: span.quote,
  }));

export function findingRows({ slug, documentId }: DocumentIds, { findings }: Extraction): Nodes['Finding'] {
  const counts = new Map<string, number>();
  const row = ({ code, severity, message, span }: Finding, index: number) => {
    const nth = (counts.get(code) ?? 0) + 1;
    counts.set(code, nth);
    return {
      id: `fin:${slug}/${code}/${String(nth)}`,
      documentId,
      code,
      severity,
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
      quote: span?.quote ?? null,
      sort: ordinal(slug, index),
    };
  };
  return findings.map(row);
}
