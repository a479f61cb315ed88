import { useMemo, type ReactNode } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Coming } from '../../parts/coming.js';
import { Nothing, type Coming as Known } from '../../parts/nothing.js';
import { useRem } from '../../parts/use-rem.js';
import { FactLine, useFactText } from './fact-line.js';
import { samePlace, type Fact } from './facts.js';
import { useLook, useReader } from './reader-context.js';

/** Of a fact in the list, as `reader.css` has it: its kind and name, and what is said of it, in two lines. */
const ROW_REM = 3.75;

interface FactListProps {
  readonly facts: readonly Fact[];
  /** The measures that they are told by. */
  readonly answer: Known;
}

/** All facts in the order of the text. The arrow keys walk through them, and the text follows. */
export function FactList({ facts, answer }: FactListProps): ReactNode {
  const { t } = useTranslation('reader');
  const { at } = useLook();
  const { mark } = useReader();
  const textOf = useFactText();
  const rowHeight = ROW_REM * useRem();
  const layoutOptions = useMemo(() => ({ rowHeight }), [rowHeight]);
  const pinned = useMemo(() => facts.find((fact) => samePlace(fact, at)), [facts, at]);
  if (facts.length === 0) {
    return (
      <Nothing of={answer}>
        <p className="reader-facts">{t('noFacts')}</p>
      </Nothing>
    );
  }
  return (
    <div className="fact-side">
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          className="fact-list"
          aria-label={t('facts')}
          items={facts}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={pinned === undefined ? [] : [pinned.id]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            const fact = facts.find(({ id }) => id === key);
            if (fact !== undefined) mark(fact);
          }}
        >
          {(fact) => (
            <ListBoxItem id={fact.id} textValue={textOf(fact).name} className="fact-item">
              <FactLine fact={fact} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <Coming of={{ ...answer, data: facts }} />
    </div>
  );
}
