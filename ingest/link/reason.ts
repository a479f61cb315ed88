import type { RationaleKind } from '../../schema/link-batch.js';
import type { ComparedSide } from './compared.js';
import { rationalesOf, type Rationale } from './rationale.js';

/** At most so many names are told of what little is shared. */
const TOLD = 3;

const has = (rationales: readonly Rationale[], ...kinds: readonly RationaleKind[]): boolean =>
  rationales.some(({ kind }) => kinds.includes(kind));

/** What is missing, of what a reader would look for first. */
function missing(rationales: readonly Rationale[], from: ComparedSide, to: ComparedSide): readonly string[] {
  const products = from.provision.products.length > 0 || to.provision.products.length > 0;
  const actors = from.provision.actors.length > 0 && to.provision.actors.length > 0;
  return [
    ...(has(rationales, 'SHARED_CONCEPT') ? [] : ['other object']),
    ...(has(rationales, 'SAME_HEADING') ? [] : ['other heading']),
    ...(products && !has(rationales, 'SHARED_PRODUCT') ? ['no shared product'] : []),
    ...(actors && !has(rationales, 'SHARED_AGENCY_SYSTEM') ? ['no shared line of departments'] : []),
  ];
}

/** `same heading 信贷投放`, `shares only 科技贷款`, `shares little but 上市培育、市场`. */
function shared(rationales: readonly Rationale[]): string {
  const heading = rationales.find(({ kind }) => kind === 'SAME_HEADING');
  if (heading !== undefined) return `same heading (${heading.names.slice(0, TOLD).join('、')})`;
  const content = rationales.filter(({ kind }) => kind !== 'SHARED_AGENCY_SYSTEM');
  const names = [...new Set(content.flatMap((rationale) => rationale.names))];
  if (names.length === 0) return 'shares only who answers for it';
  return `shares ${names.length > TOLD ? 'little but' : 'only'} ${names.slice(0, TOLD).join('、')}`;
}

/** What a candidate fell short of. */
export interface Verdict {
  /** Not alike enough in itself. */
  readonly unlike: boolean;
  /** Printed number of the measure that the other is nearer to; null where it is this one that has nearer ones. */
  readonly nearer: string | null;
  /** Printed numbers of this measure's own counterparts; without these it would be one. */
  readonly before: readonly string[];
}

/**
 * Why a candidate is no counterpart, in words: `shares only 科技贷款; other object, other heading`; or, where it fell behind
 * what either side has elsewhere, `same heading (信贷); （四） is nearer to 2.`; of a measure with counterparts `would stand without 2.`.
 */
export function reasonOf(from: ComparedSide, to: ComparedSide, { unlike, nearer, before }: Verdict): string {
  const rationales = rationalesOf(from, to);
  const { number } = to.provision;
  const others = before.length > 0 ? `would stand without ${before.join('、')}` : `others are nearer than ${number}`;
  const behind = nearer === null ? others : `${number} is nearer to ${nearer}`;
  const lacks = missing(rationales, from, to).join(', ');
  return [shared(rationales), ...(unlike ? [] : [behind]), ...(lacks === '' ? [] : [lacks])].join('; ');
}
