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

/** Only the fields that were changed: what a colleague keeps of the others stays. */
export interface Changed extends Partial<Stated> {
  /** The revision of what was kept when it was begun: null for nothing, left out where what is kept is to be looked at anew. */
  readonly over?: string | null | undefined;
}

/** By the criterion's id. */
export type Typed = Readonly<Record<string, Changed>>;

/** The revision of what people state of a criterion: that is what gives way to what is typed, not what was read in a report. */
export const revisionOf = ({ evidence }: Pick<ShownPark, 'evidence'>, criterionId: string): string | null =>
  evidence.find(({ indicator, reason }) => indicator.id === criterionId && reason === null)?.revision ?? null;

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
    if (left === null) return [];
    // What was sent is kept now: what is left of its criterion takes the place of that.
    return [[id, id in sent ? left : { ...left, over: changed.over }] as const];
  });
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

/** What is typed of these criteria takes, from now on, the place of what is kept of them now. */
export const lookedAtAnew = (typed: Typed, criteria: ReadonlySet<string>): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([id, { over, ...changed }]) => [id, criteria.has(id) ? changed : { ...changed, over }]),
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
