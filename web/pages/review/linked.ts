import type { LinkKind } from './asked.js';
import type { ReviewedLinkQuery } from './review.generated.js';

export type Link = Extract<
  NonNullable<ReviewedLinkQuery['node']>,
  { readonly __typename: 'Counterpart' } | { readonly __typename: 'IndicatorLink' }
>;

/** What an id names, where that is a link. */
export const linkIn = (node: ReviewedLinkQuery['node'] | undefined): Link | null =>
  node?.__typename === 'Counterpart' || node?.__typename === 'IndicatorLink' ? node : null;

/** The two texts that are held against each other, the lower first. */
export const endsOf = (link: Link) =>
  link.__typename === 'Counterpart' ? ([link.from, link.to] as const) : ([link.measure, link.indicator] as const);

const TYPES = { counterpart: 'Counterpart', indicator: 'IndicatorLink' } as const satisfies Readonly<
  Record<LinkKind, Link['__typename']>
>;

/** Whether a link is one of those that a queue is of. @param document id of the one that an end is in; null: any. */
export const isAsked = (link: Link, kind: LinkKind, document: string | null): boolean =>
  link.__typename === TYPES[kind] && (document === null || endsOf(link).some((end) => end.document.id === document));
