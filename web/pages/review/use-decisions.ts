import type { InfiniteData, Query, QueryFilters } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../api/use-ask.js';
import { useChange } from '../../api/use-change.js';
import type { UserError } from '../../parts/change/wrong.js';
import {
  ReviewedLink,
  ReviewLink,
  ReviewProgress,
  ReviewQueue,
  type MappingRelation,
  type ReviewLinkMutation,
  type ReviewLinkMutationVariables,
  type ReviewQueueQuery,
  type ReviewStatus,
} from './review.generated.js';

/** What somebody says of a link. */
export interface Decision {
  /** Id of the link. */
  readonly link: string;
  /** What it is between, to tell of it beside another card. */
  readonly name: string;
  /** Address of its card, in the queue that it was decided in. */
  readonly address: string;
  readonly status: ReviewStatus;
  /** Null where it stays as it was. */
  readonly relation: MappingRelation | null;
  readonly note: string | null;
  /** When the review was made that was seen with it. */
  readonly seen: string | null;
  /** Called once it stands. */
  readonly kept: () => void;
}

/** A decision that does not stand yet: under way, failed, or refused. */
export interface SentDecision extends Decision {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly refused: readonly UserError[];
}

export interface Decisions {
  /** Those that do not stand yet, by link. */
  readonly sent: ReadonlyMap<string, SentDecision>;
  readonly decide: (decision: Decision) => void;
  readonly forget: (link: string) => void;
}

type QueuePages = InfiniteData<ReviewQueueQuery>;

const UNDER_WAY = { busy: true, error: null, refused: [] } as const;

/** Decisions outlive their card: whoever goes on while one is being kept still hears what came of it. */
export function useDecisions(): Decisions {
  const [sent, setSent] = useState<ReadonlyMap<string, SentDecision>>(new Map());
  const { make } = useChange(ReviewLink, tellQueries, 'never');
  const put = (link: string, one: SentDecision | null): void => {
    setSent((former) => {
      const next = new Map(former);
      if (one === null) next.delete(link);
      else next.set(link, one);
      return next;
    });
  };
  const decide = (decision: Decision): void => {
    const { link, status, relation, note, seen, kept } = decision;
    if (sent.get(link)?.busy === true) return;
    put(link, { ...decision, ...UNDER_WAY });
    make({ input: { link, status, relation, note, seen } }).then(
      ({ reviewLink: { userErrors: refused } }) => {
        put(link, refused.length === 0 ? null : { ...decision, busy: false, error: null, refused });
        if (refused.length === 0) kept();
      },
      (error: unknown) => {
        put(link, { ...decision, busy: false, error: error as Error, refused: [] });
      },
    );
  };
  return {
    sent,
    decide,
    forget: (link) => {
      put(link, null);
    },
  };
}

/** Only what was decided is asked anew here, and how far the review is; what other pages know of it when they are opened. */
function tellQueries({ reviewLink }: ReviewLinkMutation, { input }: ReviewLinkMutationVariables): void {
  const queue = { queryKey: [ReviewQueue.name] };
  const isWholeRead = queryClient
    .getQueryCache()
    .findAll({ ...queue, fetchStatus: 'fetching' })
    .some(({ state }) => state.fetchMeta?.fetchMore === undefined);
  // What is on its way was asked before this: a next page of the queue is asked for again, the pages before it stand. Both end at once:
  // were that waited for, the next page would be asked for by then, and come to stand behind the pages as they were.
  void queryClient.cancelQueries(queue);
  void queryClient.cancelQueries({ type: 'inactive' });
  void queryClient.invalidateQueries({
    refetchType: 'none',
    predicate: ({ queryKey: [name] }) => name !== ReviewQueue.name && name !== ReviewedLink.name,
  });
  void queryClient.invalidateQueries({ queryKey: [ReviewedLink.name, { id: input.link }] });
  void queryClient.invalidateQueries({ queryKey: [ReviewProgress.name] });
  const isKept = reviewLink.userErrors.length === 0;
  if (isKept) takeOut({ ...queue, predicate: (one) => holds(one, String(input.link)) }, String(input.link));
  // What is open again stood in no list, and who was refused is behind others.
  if (isWholeRead || !isKept || input.status === 'PROPOSED') void queryClient.invalidateQueries(queue);
}

const holds = ({ state }: Query, link: string): boolean =>
  (state.data as QueuePages | undefined)?.pages.some(({ links }) => links.nodes.some(({ id }) => id === link)) === true;

/** What is written to counts as read just now: a queue that nobody looks at is read anew when it is come back to. */
function takeOut(queues: QueryFilters, link: string): void {
  queryClient.removeQueries({ ...queues, type: 'inactive' });
  queryClient.setQueriesData<QueuePages>(
    queues,
    (list) => list && { ...list, pages: list.pages.map((page) => without(page, link)) },
  );
}

/** The list as the API gives it after a decision: what is decided is not open. */
const without = ({ links, ...page }: ReviewQueueQuery, link: string): ReviewQueueQuery => ({
  ...page,
  links: { ...links, nodes: links.nodes.filter(({ id }) => id !== link) },
});
