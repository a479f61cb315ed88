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

/** By the criterion's id; only what differs from what is kept. */
export type Typed = Readonly<Record<string, Stated>>;

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
  const asSent = new Map(sent.map((input) => [input.indicator, JSON.stringify(input)]));
  const rest = Object.entries(typed).filter(([id, stated]) => JSON.stringify(inputOf(id, stated)) !== asSent.get(id));
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

/** As the API takes it. Where points are given they count, and the verdict follows from them. */
export const inputOf = (indicator: string, stated: Stated): EvidenceInput => ({
  indicator,
  verdict: stated.score === '' ? stated.verdict : null,
  score: stated.score === '' ? null : Number(stated.score),
  statement: stated.statement,
  sourceUrl: stated.sourceUrl.trim() === '' ? null : stated.sourceUrl.trim(),
  collectedOn: stated.collectedOn === '' ? null : stated.collectedOn,
});
