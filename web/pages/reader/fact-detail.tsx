import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { giveFocus } from '../../parts/shell/kept-focus.js';
import { shortened } from '../../parts/shortened.js';
import { FactLine } from './fact-line.js';
import { CorrectButton } from './correct/correct-button.js';
import { samePlace, type Fact } from './facts.js';
import { useLook, useReader } from './reader-context.js';
import { rowId, type Row } from './rows.js';

interface FactDetailProps {
  readonly facts: readonly Fact[];
  readonly rows: readonly Row[];
}

/** What is pinned, or where a link led: the words, and all that was read exactly there. */
export function FactDetail({ facts, rows }: FactDetailProps): ReactNode {
  const { t } = useTranslation('reader');
  const { at } = useLook();
  const { mark, document } = useReader();
  const here = useMemo(() => facts.filter((fact) => samePlace(fact, at)), [facts, at]);
  if (at === null) return null;
  const words = (document.text ?? '').slice(at.start, at.end);
  return (
    <aside className="pinned no-print" aria-label={t('pinned')}>
      <div className="pinned-words">
        {words === '' ? t('nothingThere') : <q lang="zh-Hans">{shortened(words, SHOWN)}</q>}
        <span className="reader-facts">{t('place', { start: at.start, end: at.end })}</span>
      </div>
      {here.map((fact) => (
        <div key={fact.id}>
          <FactLine fact={fact} />
          <FactLinks fact={fact} />
          <CorrectFact fact={fact} />
        </div>
      ))}
      <CorrectHere facts={here} />
      <Button
        className="quiet-button"
        onPress={() => {
          mark(null);
          // Whoever reads by keyboard goes on where the words stand.
          const row = rows.find(({ end }) => at.start < end) ?? rows.at(-1);
          giveFocus(row === undefined ? null : window.document.getElementById(rowId(row)));
        }}
      >
        {t('unpin')}
      </Button>
    </aside>
  );
}

function FactLinks({ fact }: { readonly fact: Fact }): ReactNode {
  const { t } = useTranslation('reader');
  if (fact.kind !== 'citation' || fact.of.document?.held !== true) return null;
  return <Link to={documentAddress(fact.of.document.slug)}>{t('read')}</Link>;
}

/** Leads to the correction of a body or product. */
function CorrectFact({ fact }: { readonly fact: Fact }): ReactNode {
  if (fact.measure === null) return null;
  if (fact.kind === 'agency')
    return <CorrectButton measure={fact.measure} what={fact.of.agency.id} name={fact.of.agency.name} />;
  if (fact.kind === 'product')
    return <CorrectButton measure={fact.measure} what={fact.of.product.id} name={fact.of.product.name} />;
  return null;
}

/** Leads to the correction of a measure where nothing was read that could be corrected by itself. */
function CorrectHere({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { at, measures } = useLook();
  if (at === null || facts.some(({ kind }) => kind === 'agency' || kind === 'product')) return null;
  const around = measures.find(({ span }) => span.start <= at.start && at.end <= span.end);
  return around === undefined ? null : <CorrectButton measure={around} what="newAgency" />;
}

const SHOWN = 80;
