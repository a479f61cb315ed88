import { useEffect, useMemo } from 'react';
import type { AllPages } from '../../api/use-ask-all.js';
import { useAsk, useAskPages } from '../../api/use-ask.js';
import { linksIn, queueAsked, type LinkKind } from './asked.js';
import { isAsked, linkIn, type Link } from './linked.js';
import { ReviewedLink, ReviewQueue, type ReviewQueueQuery } from './review.generated.js';

export type QueuedLink = ReviewQueueQuery['links']['nodes'][number];

/** Of so many that are still to be looked at the next page is asked for: whoever goes on does not wait for it. */
const ENOUGH = 20;

/** So many pages are read to find the place of a link that stands further down: beyond them it stays untold. */
const FAR = 10;

/** The undecided links of one document or of all, the least sure first. */
export interface Queue {
  readonly kind: LinkKind;
  /** Id of the one that an end is in; null: any. */
  readonly document: string | null;
  /** `whole` once there is no further page to ask for. */
  readonly answer: AllPages<ReviewQueueQuery>;
  /** Those that are there so far. */
  readonly open: readonly QueuedLink[];
  /** Asks for the next page, where there is one and none is on its way. */
  readonly more: () => void;
}

export function useQueue(document: string | null, kind: LinkKind): Queue {
  const pages = useAskPages(ReviewQueue, queueAsked(kind, document), linksIn);
  const { data, error, isFetching, isFetchNextPageError, hasNextPage, fetchNextPage, refetch } = pages;
  const open = useMemo(() => (data ?? []).flatMap(({ links }) => links.nodes), [data]);
  const again = (): unknown => (isFetchNextPageError ? fetchNextPage() : refetch());
  return {
    kind,
    document,
    answer: { data, error, isFetching, whole: data !== undefined && !hasNextPage, refetch: again },
    open,
    more: () => {
      if (hasNextPage && !isFetching && error === null) void fetchNextPage();
    },
  };
}

/** Reads the queue on where its reader comes near the end of what is there, or looks at a link that stands further down in it. */
export function useReadOn(queue: Queue, shown: string | null): void {
  const { answer, open, more } = queue;
  const { data } = useAsk(ReviewedLink, { id: shown ?? '' }, { enabled: shown !== null });
  const at = open.findIndex(({ id }) => id === shown);
  const isNear = at === -1 ? open.length < ENOUGH : at > open.length - ENOUGH;
  const isSought = at === -1 && (answer.data?.length ?? 0) < FAR && isFurtherDown(queue, linkIn(data?.node));
  const isWanted = !answer.whole && (shown === null || isNear || isSought);
  useEffect(() => {
    if (isWanted) more();
  });
}

/** Whether a link stands in a queue behind what was read of it. */
const isFurtherDown = ({ kind, document, open }: Queue, link: Link | null): boolean =>
  link?.status === 'PROPOSED' && isAsked(link, kind, document) && link.confidence >= (open.at(-1)?.confidence ?? 0);
