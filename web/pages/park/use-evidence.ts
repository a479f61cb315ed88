import { useEffect, useRef, useState } from 'react';
import { useChange, type Change } from '../../api/use-change.js';
import type { UserError } from '../../parts/change/wrong.js';
import { useTyped } from '../../parts/use-typed.js';
import { SavePark, type SaveParkMutation, type SaveParkMutationVariables } from './park.generated.js';
import type { ShownPark } from './park-page.js';
import type { Kept } from './use-kept.js';
import {
  changedIn,
  inputOf,
  lookedAtAnew,
  stillTyped,
  type Changed,
  type Criterion,
  type Stated,
  type Typed,
} from './stated.js';

/** What is wrong, by the criterion (id) it is about, `''` for the whole. */
export type WrongBy = ReadonlyMap<string, readonly UserError[]>;

export interface Evidence {
  /** What differs from what is kept, by the criterion's id. */
  readonly typed: Typed;
  readonly wrong: WrongBy;
  readonly save: Change<SaveParkMutation, SaveParkMutationVariables>;
  readonly change: (stated: readonly (readonly [Criterion, Stated])[]) => void;
  readonly send: () => void;
  readonly discard: () => void;
}

/** What is typed of a park's criteria, and the way to keep it; it stays typed until it is kept. */
export function useEvidence(park: ShownPark, { keptOf, revisionOf }: Pick<Kept, 'keptOf' | 'revisionOf'>): Evidence {
  const [typed, setTyped] = useTyped<Typed>(`park.${park.id}`, {});
  const [wrong, setWrong] = useState<WrongBy>(new Map());
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  const sent = useRef<Typed>({});
  const save = useChange(
    SavePark,
    ({ savePark: { userErrors } }, { input }) => {
      const now = wrongBy(userErrors, input);
      setWrong(now);
      // What was typed while it was being saved stays.
      if (userErrors.length === 0) setTyped(stillTyped(latest.current, sent.current));
      // Who has been told what it says now may write over that.
      else setTyped(lookedAtAnew(latest.current, toldMeanwhile(now)));
    },
    'before',
  );
  const overOf = (id: string, changed: Changed | undefined): string | null =>
    changed?.over === undefined ? revisionOf(id) : changed.over;
  const change: Evidence['change'] = (all) => {
    const next = new Map(Object.entries(typed));
    for (const [criterion, stated] of all) {
      const { id } = criterion.indicator;
      // While something is being saved, it is not what is kept now that this will differ from.
      const changed = changedIn(stated, keptOf(criterion), save.busy ? typed[id] : {});
      if (changed === null) next.delete(id);
      else next.set(id, { ...changed, over: overOf(id, typed[id]) });
    }
    setTyped(Object.fromEntries(next));
  };
  const send = (): void => {
    const criteria = park.assessment.dimensions.flatMap((dimension) => dimension.criteria);
    const evidence = criteria.flatMap((criterion) => {
      const { id } = criterion.indicator;
      const changed = typed[id];
      return changed === undefined ? [] : [inputOf(id, { ...keptOf(criterion), ...changed }, overOf(id, changed))];
    });
    const input = { id: park.id, name: park.name, city: park.city?.name ?? '', scheme: park.scheme.id, evidence };
    sent.current = typed;
    // What went wrong is shown below, by `save.error`.
    save.make({ input }).catch(() => undefined);
  };
  const discard = (): void => {
    setTyped(null);
    setWrong(new Map());
    save.reset();
  };
  return { typed, wrong, save, change, send, discard };
}

/** Criteria of which somebody else has said something since they were looked at. */
const toldMeanwhile = (wrong: WrongBy): ReadonlySet<string> =>
  new Set([...wrong].flatMap(([id, errors]) => (errors.some(({ code }) => code === 'REVIEWED_MEANWHILE') ? [id] : [])));

/** A path such as evidence, 2, score is about the third criterion that was sent. */
function wrongBy(errors: readonly UserError[], { evidence }: SaveParkMutationVariables['input']): WrongBy {
  const by = new Map<string, UserError[]>();
  for (const error of errors) {
    const [list, index] = error.field ?? [];
    const id = list === 'evidence' ? (evidence[Number(index)]?.indicator ?? '') : '';
    by.set(id, [...(by.get(id) ?? []), error]);
  }
  return by;
}
