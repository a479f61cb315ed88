import { useEffect, useMemo } from 'react';
import type { AllPages } from '../../api/use-ask-all.js';
import { useAsk, useAskPages } from '../../api/use-ask.js';
import { linksIn, queueAsked, type LinkKind } from './asked.js';
import { ReviewedLink, ReviewQueue, type ReviewQueueQuery } from './review.generated.js';

export type QueuedLink = ReviewQueueQuery['links']['nodes'][number];

/** Of so many that are still to be looked at the next page is asked for: whoever goes on does not wait for it. */
const ENOUGH = 20;

/** The undecided links of one document or of all, the least sure first. */
export interface Queue {
  /** `whole` once there is no further page to ask for. */
  readonly answer: AllPages<ReviewQueueQuery>;
  /** Those that are there so far. */
  readonly open: readonly QueuedLink[];
  /** Asks for the next page, where there is one and none is on its way. */
  readonly more: () => void;
}

export function useQueue(document: string | null, kind: LinkKind): Queue {
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useAskPages(
    ReviewQueue,
    queueAsked(kind, document),
    linksIn,
  );
  const open = useMemo(() => (data ?? []).flatMap(({ links }) => links.nodes), [data]);
  const again = (): unknown => (data !== undefined && hasNextPage ? fetchNextPage() : refetch());
  return {
    answer: { data, error, isFetching, whole: data !== undefined && !hasNextPage, refetch: again },
    open,
    more: () => {
      if (hasNextPage && !isFetching && error === null) void fetchNextPage();
    },
  };
}

/** Reads the queue on where its reader comes near the end of what is there, or looks at a link that stands further down in it. */
export function useReadOn({ answer, open, more }: Queue, shown: string | null): void {
  const { data: link } = useAsk(ReviewedLink, { id: shown ?? '' }, { enabled: shown !== null });
  const at = open.findIndex(({ id }) => id === shown);
  const isFurtherDown =
    link?.node != null &&
    'confidence' in link.node &&
    link.node.status === 'PROPOSED' &&
    link.node.confidence >= (open.at(-1)?.confidence ?? 0);
  const isWanted = !answer.whole && (at === -1 ? isFurtherDown || open.length < ENOUGH : at > open.length - ENOUGH);
  useEffect(() => {
    if (isWanted) more();
  });
}
