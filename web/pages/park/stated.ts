import type { EvidenceInput, EvidenceVerdict } from './park.generated.js';
import type { ShownPark } from './park-page.js';

export type Criterion = ShownPark['assessment']['dimensions'][number]['criteria'][number];

export const VERDICTS: readonly EvidenceVerdict[] = ['MET', 'PARTLY_MET', 'UNMET', 'UNKNOWN'];

/** What is typed of one criterion, as the fields hold it. */
export interface Stated {
  readonly verdict: EvidenceVerdict;
  readonly score: string;
  readonly statement: string;
  readonly sourceUrl: string;
  readonly collectedOn: string;
}

/** With the revision of what was kept when it was begun: null for nothing, left out where what is kept is to be looked at anew. */
export interface TypedOver extends Stated {
  readonly over?: string | null | undefined;
}

/** By the criterion's id; only what differs from what is kept. */
export type Typed = Readonly<Record<string, TypedOver>>;

/** The revision of what people state of a criterion: that is what gives way to what is typed, not what was read in a report. */
export const revisionOf = ({ evidence }: Pick<ShownPark, 'evidence'>, criterionId: string): string | null =>
  evidence.find(({ indicator, reason }) => indicator.id === criterionId && reason === null)?.revision ?? null;

export const statedOf = ({ verdict, score, statement, sourceUrl, collectedOn, assumed }: Criterion): Stated => ({
  // What is merely assumed is no statement: nothing of it goes into the form.
  verdict: assumed ? 'UNKNOWN' : verdict,
  score: assumed || score === null ? '' : String(score),
  statement,
  sourceUrl: sourceUrl ?? '',
  collectedOn: collectedOn ?? '',
});

export const sameStated = (one: Stated, other: Stated): boolean =>
  one.verdict === other.verdict &&
  one.score === other.score &&
  one.statement === other.statement &&
  one.sourceUrl === other.sourceUrl &&
  one.collectedOn === other.collectedOn;

/** What is typed without what was sent and stands as it was sent; null where nothing is left. */
export function stillTyped(typed: Typed, sent: readonly EvidenceInput[]): Typed | null {
  const asSent = new Map(sent.map((input) => [input.indicator, input]));
  const isAsSent = ([id, stated]: readonly [string, Stated]): boolean =>
    JSON.stringify(inputOf(id, stated, asSent.get(id)?.seen)) === JSON.stringify(asSent.get(id));
  const rest = Object.entries(typed).filter((one) => !isAsSent(one));
  return rest.length === 0 ? null : lookedAtAnew(Object.fromEntries(rest), new Set(asSent.keys()));
}

/** What is typed of these criteria takes, from now on, the place of what is kept of them now. */
export const lookedAtAnew = (typed: Typed, criteria: ReadonlySet<string>): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([id, { over, ...stated }]) => [id, criteria.has(id) ? stated : { ...stated, over }]),
  );

/** As the API takes it. Where points are given they count, and the verdict follows from them. */
export const inputOf = (indicator: string, stated: Stated, seen: EvidenceInput['seen']): EvidenceInput => ({
  indicator,
  verdict: stated.score === '' ? stated.verdict : null,
  score: stated.score === '' ? null : Number(stated.score),
  statement: stated.statement,
  sourceUrl: stated.sourceUrl.trim() === '' ? null : stated.sourceUrl.trim(),
  collectedOn: stated.collectedOn === '' ? null : stated.collectedOn,
  seen,
});
