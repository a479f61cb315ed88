import type { Turned } from '../../api/use-ask.js';
import type { ReviewProgressQueryVariables, ReviewQueueQuery } from './review.generated.js';

/** As the address names them. */
export const LINK_KINDS = ['counterpart', 'indicator'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const ASKED = { counterpart: 'COUNTERPART', indicator: 'INDICATOR' } as const satisfies Readonly<
  Record<LinkKind, string>
>;

export const kindOf = (asked: string | null): LinkKind => LINK_KINDS.find((one) => one === asked) ?? 'counterpart';

/** @param document id of the one that an end is in; null: any. */
export const queueAsked = (kind: LinkKind, document: string | null): ReviewProgressQueryVariables => ({
  kind: ASKED[kind],
  documents: document === null ? null : [document],
});

export const linksIn = ({ links }: ReviewQueueQuery): Turned => links;
