import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.js';
import { Answer } from '../../parts/answer.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { useTyped } from '../../parts/use-typed.js';
import { CriterionFields } from './criterion-fields.js';
import { DimensionHead } from './dimension-head.js';
import { SavePark } from './park.generated.js';
import type { ShownPark } from './park-page.js';
import { inputOf, sameStated, stillTyped, type Criterion, type Stated, type Typed } from './stated.js';
import { TableButtons } from './table-buttons.js';
import { useKept } from './use-kept.js';

/** What is wrong, by the criterion (id) it is about, `''` for the whole. */
type WrongBy = ReadonlyMap<string, readonly UserError[]>;

/** The scheme as a form: of each criterion a verdict, what it rests on, where that can be read, and the day. */
export function EvidenceForm({ park }: { readonly park: ShownPark }): ReactNode {
  const { t } = useTranslation('park');
  const { answer, keptOf } = useKept(park);
  return (
    <section className="no-print" aria-labelledby="park-evidence">
      <h2 id="park-evidence">{t('evidence')}</h2>
      <p className="park-facts">{t('evidenceLead')}</p>
      {/* Before what is kept is known, an edit would write over it. */}
      <Answer of={answer}>{() => <Fields park={park} keptOf={keptOf} />}</Answer>
    </section>
  );
}

interface FieldsProps {
  readonly park: ShownPark;
  readonly keptOf: (criterion: Criterion) => Stated;
}

function Fields({ park, keptOf }: FieldsProps): ReactNode {
  const { t } = useTranslation('park');
  const [typed, setTyped] = useTyped<Typed>(`park.${park.id}`, {});
  const [wrong, setWrong] = useState<WrongBy>(new Map());
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  const save = useChange(
    SavePark,
    ({ savePark: { userErrors } }, { input }) => {
      setWrong(
        wrongBy(
          userErrors,
          input.evidence.map(({ indicator }) => indicator),
        ),
      );
      // What was typed while it was being saved stays.
      if (userErrors.length === 0) setTyped(stillTyped(latest.current, input.evidence));
    },
    'before',
  );
  const count = Object.keys(typed).length;
  const change = (all: readonly (readonly [Criterion, Stated])[]): void => {
    const next = new Map(Object.entries(typed));
    for (const [criterion, stated] of all) {
      // While something is being saved, it is not what is kept now that this will differ from.
      if (!save.busy && sameStated(stated, keptOf(criterion))) next.delete(criterion.indicator.id);
      else next.set(criterion.indicator.id, stated);
    }
    setTyped(Object.fromEntries(next));
  };
  const send = (): void => {
    const evidence = Object.entries(typed).map(([id, stated]) => inputOf(id, stated));
    const input = { id: park.id, name: park.name, city: park.city?.name ?? '', scheme: park.scheme.id, evidence };
    // What went wrong is shown below, by `save.error`.
    save.make({ input }).catch(() => undefined);
  };
  return (
    <>
      <TableButtons park={park} keptOf={keptOf} fill={change} />
      {/* No form element: the field for a token, which may stand in it, is a form of its own. */}
      <div>
        {park.assessment.dimensions.map((dimension) => (
          <details key={dimension.indicator.id} className="park-dimension" open>
            <DimensionHead of={dimension} />
            {dimension.criteria.map((criterion) => (
              <CriterionFields
                key={criterion.indicator.id}
                criterion={criterion}
                stated={typed[criterion.indicator.id] ?? keptOf(criterion)}
                touched={criterion.indicator.id in typed}
                wrong={wrong.get(criterion.indicator.id) ?? []}
                change={(next) => {
                  change([[criterion, next]]);
                }}
              />
            ))}
          </details>
        ))}
        <div className="park-save">
          <div className="form-buttons">
            <span role="status">{count === 0 ? t('allSaved') : t('unsaved', { count })}</span>
            <Button className="button button-main" isDisabled={count === 0 || save.busy} onPress={send}>
              {t('save')}
            </Button>
            {count === 0 ? null : (
              <Button
                className="button"
                onPress={() => {
                  setTyped(null);
                  setWrong(new Map());
                  save.reset();
                }}
              >
                {t('discard')}
              </Button>
            )}
          </div>
          {wrong.size === 0 ? null : (
            <p className="form-wrong" role="alert">
              {t('mend')}
            </p>
          )}
          <Wrong of={wrong.get('') ?? []} />
          <ChangeFailure of={save} />
        </div>
      </div>
    </>
  );
}

/** A path such as evidence, 2, score is about the third criterion that was sent. */
function wrongBy(errors: readonly UserError[], sent: readonly string[]): WrongBy {
  const by = new Map<string, UserError[]>();
  for (const error of errors) {
    const [list, index] = error.field ?? [];
    const id = list === 'evidence' ? (sent[Number(index)] ?? '') : '';
    by.set(id, [...(by.get(id) ?? []), error]);
  }
  return by;
}
