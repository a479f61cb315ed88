import { useMemo } from 'react';
import { useAskAll, type AllPages } from '../../api/use-ask-all.js';
import { ReviewQueue, type ReviewQueueQuery, type ReviewStatus } from './review.generated.js';

export interface QueuedLink {
  readonly id: string;
  readonly confidence: number;
  readonly status: ReviewStatus;
}

export const LINK_KINDS = ['counterpart', 'indicator'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

interface Queue {
  /** `whole` once no further page is being turned. */
  readonly answer: AllPages<ReviewQueueQuery>;
  /** Undecided links, the least sure first; of all pages that are there. */
  readonly open: readonly QueuedLink[];
  /** How many of the links that are listed somebody confirmed; rejected ones are in no list. */
  readonly confirmed: number;
}

/** The links of one document's measures or of all, turned page by page until all are there. */
export function useQueue(document: string | null, kind: LinkKind): Queue {
  const documents = useMemo(() => (document === null ? null : [document]), [document]);
  const answer = useAskAll(ReviewQueue, { documents }, ({ measures }) => measures);
  const { data } = answer;
  const links = useMemo(() => linksOf(data ?? [], kind), [data, kind]);
  return {
    answer,
    open: links.filter(({ status }) => status === 'PROPOSED'),
    confirmed: links.filter(({ status }) => status === 'CONFIRMED').length,
  };
}

function linksOf(pages: readonly ReviewQueueQuery[], kind: LinkKind): readonly QueuedLink[] {
  const links = pages.flatMap(({ measures }) =>
    measures.nodes.flatMap(({ upstream, indicators }) => (kind === 'counterpart' ? upstream : indicators)),
  );
  return links.sort((one, other) => one.confidence - other.confidence || (one.id < other.id ? -1 : 1));
}
