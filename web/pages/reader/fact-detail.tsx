import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { FactLine } from './fact-line.js';
import { samePlace, type Fact, type ReadDocument } from './facts.js';
import { useReader } from './reader-context.js';

interface FactDetailProps {
  readonly facts: readonly Fact[];
  readonly document: ReadDocument;
}

/** What is pinned, or where a link led: the words, and all that was read exactly there. */
export function FactDetail({ facts, document }: FactDetailProps): ReactNode {
  const { t } = useTranslation('reader');
  const { at, mark } = useReader();
  const here = useMemo(() => facts.filter((fact) => samePlace(fact, at)), [facts, at]);
  if (at === null) return null;
  const words = (document.text ?? '').slice(at.start, at.end);
  return (
    <aside className="pinned no-print" aria-label={t('pinned')}>
      <div className="pinned-words">
        {words === '' ? t('nothingThere') : <q lang="zh-Hans">{shortened(words)}</q>}
        <span className="reader-facts">{t('place', { start: at.start, end: at.end })}</span>
      </div>
      {here.map((fact) => (
        <div key={fact.id}>
          <FactLine fact={fact} />
          <FactLinks fact={fact} />
        </div>
      ))}
      <Button
        className="quiet-button"
        onPress={() => {
          mark(null);
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

const SHOWN = 80;
const shortened = (words: string): string => (words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`);
