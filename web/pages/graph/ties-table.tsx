import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../parts/controls.css';
import { middleAddress } from './graph-state.js';
import type { Shown } from './looks.js';
import { useRelationName } from './relation-name.js';
import type { ToldNode } from './told-node.js';

interface TiesTableProps {
  readonly shown: Shown;
  readonly onNode: (id: string) => void;
}

/** All that is drawn, to be read and walked through by keyboard. */
export function TiesTable({ shown: { nodes, ties, middle, open }, onNode }: TiesTableProps): ReactNode {
  const { t } = useTranslation('graph');
  const relationOf = useRelationName();
  return (
    <section aria-labelledby="graph-ties" className="graph-ties">
      <h2 id="graph-ties">{t('ties.title')}</h2>
      <div className="table-frame">
        <table className="table table-wide">
          <caption>{t('ties.caption', { count: ties.size })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('relationHead')}</th>
              <th scope="col">{t('end')}</th>
              <th scope="col">{t('words')}</th>
              <th scope="col">{t('around')}</th>
            </tr>
          </thead>
          <tbody>
            {[...ties.values()].map(({ key, start, end, relation, far, quote, place }) => (
              <tr key={key}>
                <NodeCell of={nodes.get(start)} middle={middle} />
                <td>{relationOf(relation)}</td>
                <NodeCell of={nodes.get(end)} middle={middle} />
                <td lang="zh-Hans">{quote === null || place === null ? '—' : <Link to={place}>{cut(quote)}</Link>}</td>
                <td>
                  {far === middle ? '—' : <Opener of={nodes.get(far)} isOpen={open.includes(far)} onNode={onNode} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A whole section may be the words of a relation: its beginning tells which. */
const cut = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 60)}…` : quote);

function NodeCell({ of, middle }: { readonly of: ToldNode | undefined; readonly middle: string }): ReactNode {
  const { t } = useTranslation('graph');
  if (of === undefined) return <td>—</td>;
  return (
    <td>
      <span lang="zh-Hans">{of.id === middle ? of.name : <Link to={middleAddress(of.id)}>{of.name}</Link>}</span>{' '}
      <span className="tag">{t(`kind.${of.kind}`)}</span>
    </td>
  );
}

interface OpenerProps {
  readonly of: ToldNode | undefined;
  readonly isOpen: boolean;
  readonly onNode: (id: string) => void;
}

function Opener({ of, isOpen, onNode }: OpenerProps): ReactNode {
  const { t } = useTranslation('graph');
  if (of === undefined) return '—';
  return (
    <ToggleButton
      className="button graph-opener"
      isSelected={isOpen}
      aria-label={t(isOpen ? 'closeNamed' : 'openNamed', { name: of.name })}
      onChange={() => {
        onNode(of.id);
      }}
    >
      {t(isOpen ? 'close' : 'open')}
    </ToggleButton>
  );
}
