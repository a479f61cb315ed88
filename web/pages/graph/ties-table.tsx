import { startTransition, useState, type ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../parts/controls.css';
import { shortened } from '../../parts/shortened.js';
import { middleAddress } from './graph-state.js';
import type { Shown } from './looks.js';
import type { Tie } from './neighbourhood.js';
import { NodeName, useNodeName } from './node-name.js';
import { useRelationName } from './relation-name.js';

/** So many relations are listed at once: thousands of rows would hold the page up. */
const ROWS = 50;

interface TiesTableProps {
  readonly shown: Shown;
  readonly onNode: (id: string) => void;
}

/** All that is drawn, to be read and walked through by keyboard. */
export function TiesTable({ shown, onNode }: TiesTableProps): ReactNode {
  const { t } = useTranslation('graph');
  const { t: common } = useTranslation();
  const [rows, setRows] = useState(ROWS);
  const ties = [...shown.ties.values()];
  return (
    <section aria-labelledby="graph-ties" className="graph-ties">
      <h2 id="graph-ties">{t('ties.title')}</h2>
      <div className="table-frame">
        <table className="table">
          <caption>{t('ties.caption', { count: ties.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('relationHead')}</th>
              <th scope="col">{t('end')}</th>
              <th scope="col">{t('words')}</th>
            </tr>
          </thead>
          <tbody>
            {ties.slice(0, rows).map((tie) => (
              <TieRow key={tie.key} of={tie} shown={shown} onNode={onNode} />
            ))}
          </tbody>
        </table>
      </div>
      {ties.length <= rows ? null : (
        <Button
          className="button no-print"
          onPress={() => {
            startTransition(() => {
              setRows(rows + ROWS);
            });
          }}
        >
          {common('more')}
        </Button>
      )}
    </section>
  );
}

function TieRow({ of, shown, onNode }: TiesTableProps & { readonly of: Tie }): ReactNode {
  const relationOf = useRelationName();
  const { start, end, relation, far, quote, place } = of;
  // Both ends of what joins two opened nodes can be opened; it is offered at the one that was found by it.
  const cellOf = (id: string): ReactNode => <NodeCell id={id} opens={id === far} shown={shown} onNode={onNode} />;
  return (
    <tr>
      {cellOf(start)}
      <td className="graph-relation-name">{relationOf(relation)}</td>
      {cellOf(end)}
      <td lang="zh-Hans">
        {quote === null || place === null ? '—' : <Link to={place}>{shortened(quote, SHOWN)}</Link>}
      </td>
    </tr>
  );
}

/** A whole section may be the words of a relation: its beginning tells which. */
const SHOWN = 60;

interface NodeCellProps extends TiesTableProps {
  readonly id: string;
  /** Whether what is around it can be opened here. */
  readonly opens: boolean;
}

function NodeCell({ id, opens, shown: { nodes, middle, open }, onNode }: NodeCellProps): ReactNode {
  const { t } = useTranslation('graph');
  const nameOf = useNodeName();
  const node = nodes.get(id);
  if (node === undefined) return <td>—</td>;
  const name = nameOf(node);
  const isOpen = open.includes(id);
  return (
    <td>
      {id === middle ? (
        <NodeName of={node} />
      ) : (
        <Link to={middleAddress(id)}>
          <NodeName of={node} />
        </Link>
      )}{' '}
      <span className="tag">{t(`kind.${node.kind}`)}</span>{' '}
      {!opens || id === middle ? null : (
        <ToggleButton
          className="button graph-opener no-print"
          isSelected={isOpen}
          aria-label={t(isOpen ? 'closeNamed' : 'openNamed', { name })}
          onChange={() => {
            onNode(id);
          }}
        >
          {t(isOpen ? 'close' : 'open')}
        </ToggleButton>
      )}
    </td>
  );
}
