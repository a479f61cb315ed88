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

/** By the criterion's id; only the fields that were changed: what a colleague keeps of the others stays. */
export type Typed = Readonly<Record<string, Partial<Stated>>>;

const FIELDS = [
  'verdict',
  'score',
  'statement',
  'sourceUrl',
  'collectedOn',
] as const satisfies readonly (keyof Stated)[];

export const statedOf = ({ verdict, score, statement, sourceUrl, collectedOn, assumed }: Criterion): Stated => ({
  // What is merely assumed is no statement: nothing of it goes into the form.
  verdict: assumed ? 'UNKNOWN' : verdict,
  score: assumed || score === null ? '' : String(score),
  statement,
  sourceUrl: sourceUrl ?? '',
  collectedOn: collectedOn ?? '',
});

/** The fields of a criterion for which something holds; null where there are none. */
function fieldsIn(stated: Partial<Stated>, holds: (field: keyof Stated) => boolean): Partial<Stated> | null {
  const held = FIELDS.filter((field) => field in stated && holds(field));
  if (held.length === 0) return null;
  return held.reduce<Partial<Stated>>((all, field) => ({ ...all, [field]: stated[field] }), {});
}

/** What differs from what is kept; fields that are being sent count as different whatever they are. */
export const changedIn = (stated: Stated, kept: Stated, sending: Partial<Stated> = {}): Partial<Stated> | null =>
  fieldsIn(stated, (field) => field in sending || stated[field] !== kept[field]);

/** What is typed without what was sent and stands as it was sent; null where nothing is left. */
export function stillTyped(typed: Typed, sent: Typed): Typed | null {
  const rest = Object.entries(typed).flatMap(([id, changed]) => {
    const left = fieldsIn(changed, (field) => changed[field] !== sent[id]?.[field]);
    return left === null ? [] : [[id, left] as const];
  });
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
