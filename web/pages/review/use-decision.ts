import { useState } from 'react';
import { useChange, type Change } from '../../api/use-change.js';
import type { UserError } from '../../parts/change/wrong.js';
import { useTyped } from '../../parts/use-typed.js';
import {
  ReviewLink,
  type MappingRelation,
  type ReviewLinkMutation,
  type ReviewLinkMutationVariables,
  type ReviewStatus,
} from './review.generated.js';

export interface Decided {
  readonly id: string;
  /** As it stands; null of a link to a dimension, which has none. */
  readonly relation: MappingRelation | null;
  /** When the review that is shown was made. */
  readonly seen: string | null;
  readonly decided: (status: ReviewStatus) => void;
}

interface Typed {
  readonly note: string;
  readonly relation: MappingRelation | null;
}

interface Decision {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
  readonly errors: readonly UserError[];
  readonly review: Change<ReviewLinkMutation, ReviewLinkMutationVariables>;
  readonly decide: (status: ReviewStatus) => void;
  /** Decides once more as was tried last, with what is typed now. */
  readonly again: () => void;
}

/** What is typed about a link, and the way to send it; it stays typed until it is kept. */
export function useDecision({ id, relation, seen, decided }: Decided): Decision {
  const [typed, setTyped] = useTyped<Typed>(`review.${id}`, { note: '', relation });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [tried, setTried] = useState<ReviewStatus | null>(null);
  const review = useChange(ReviewLink, ({ reviewLink: { userErrors } }, { input }) => {
    setErrors(userErrors);
    if (userErrors.length > 0) return;
    setTyped(null);
    decided(input.status);
  });
  const decide = (status: ReviewStatus): void => {
    if (review.busy) return;
    setTried(status);
    const changed = typed.relation === relation ? null : typed.relation;
    const note = typed.note.trim() === '' ? null : typed.note.trim();
    review.make({ input: { link: id, status, relation: changed, note, seen } }).catch(() => undefined);
  };
  const again = (): void => {
    if (tried !== null) decide(tried);
  };
  return { typed, setTyped, errors, review, decide, again };
}
