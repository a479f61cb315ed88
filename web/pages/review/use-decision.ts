import { useLocation } from 'react-router';
import type { Change } from '../../api/use-change.js';
import type { UserError } from '../../parts/change/wrong.js';
import { useTyped } from '../../parts/use-typed.js';
import type { MappingRelation, ReviewStatus } from './review.generated.js';
import type { Decisions } from './use-decisions.js';

export interface Decided {
  readonly id: string;
  /** What the link is between. */
  readonly name: string;
  /** As it stands; null of a link to a dimension, which has none. */
  readonly relation: MappingRelation | null;
  /** When the review that is shown was made. */
  readonly seen: string | null;
  readonly decisions: Decisions;
  readonly decided: () => void;
}

interface Typed {
  readonly note: string;
  readonly relation: MappingRelation | null;
}

interface Decision {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
  readonly errors: readonly UserError[];
  /** `again` decides once more as was tried last, with what is typed now. */
  readonly review: Pick<Change<unknown, unknown>, 'busy' | 'error' | 'again'>;
  readonly decide: (status: ReviewStatus) => void;
}

/** What is typed about a link, and the way to send it; it stays typed until it is kept. */
export function useDecision({ id, name, relation, seen, decisions, decided }: Decided): Decision {
  const [changed, setChanged] = useTyped<Partial<Typed>>(`review.${id}`, {});
  const typed = { note: '', relation, ...changed };
  // A relation that nobody chose here is whatever stands there, also once a colleague has set another.
  const setTyped = ({ note, relation: chosen }: Typed): void => {
    setChanged(chosen === relation ? { note } : { note, relation: chosen });
  };
  const sent = decisions.sent.get(id);
  const { search } = useLocation();
  const decide = (status: ReviewStatus): void => {
    decisions.decide({
      ...{ link: id, name, address: cardAddress(search, id), status, seen },
      relation: typed.relation === relation ? null : typed.relation,
      note: typed.note.trim() === '' ? null : typed.note.trim(),
      kept: () => {
        setChanged(null);
        decided();
      },
    });
  };
  const again = (): void => {
    if (sent !== undefined) decide(sent.status);
  };
  const review = { busy: sent?.busy ?? false, error: sent?.error ?? null, again };
  return { typed, setTyped, errors: sent?.refused ?? [], review, decide };
}

function cardAddress(search: string, link: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('link', link);
  return `/review?${parameters.toString()}`;
}
