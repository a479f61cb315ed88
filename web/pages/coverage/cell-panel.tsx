import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { Compared } from './compared.js';
import { isUnseen, type Column, type Row } from './matrix.js';
import { Nearest } from './nearest.js';
import { CellSign } from './status-sign.js';

interface CellPanelProps {
  readonly baseline: string;
  readonly row: Row;
  readonly column: Column;
  readonly close: () => void;
}

/** The evidence of one cell: both texts with slots and reasons, or what came nearest. Escape closes it. */
export function CellPanel({ baseline, row, column, close }: CellPanelProps): ReactNode {
  const { t } = useTranslation('coverage');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the panel is closed from within, the keyboard goes on where it was before.
    const former = document.activeElement;
    heading.current?.focus();
    return () => {
      const left = document.activeElement === document.body;
      if (left && former instanceof HTMLElement && former.isConnected) former.focus({ preventScroll: true });
    };
  }, []);
  const cell = row.cells[column.at];
  if (cell === undefined) return null;
  const { document: other, summary } = column;
  return (
    <aside
      className="coverage-panel"
      aria-labelledby="coverage-panel"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div className="coverage-panel-head">
        <h2 id="coverage-panel" ref={heading} tabIndex={-1} lang="zh-Hans">
          {row.measure.number}
          {row.measure.title}
        </h2>
        <Button className="button no-print" onPress={close}>
          {t('close')}
        </Button>
      </div>
      <p className="facts">
        <CellSign cell={cell} column={column} />
        <Link to={documentAddress(other.slug)} lang="zh-Hans">
          {other.printedTitle ?? other.title}
        </Link>
        <span className={summary.applies ? 'tag coverage-binding' : 'tag'}>
          {t(summary.applies ? 'applies.yes' : 'applies.no')}
        </span>
      </p>
      <p className="facts">{t(summary.applies ? 'applies.yesLong' : 'applies.noLong')}</p>
      {cell.status !== 'NONE_FOUND' ? (
        <Compared ids={cell.counterparts} measure={row.measure.id} />
      ) : isUnseen({ cell, column }) ? (
        <p className="facts">{t('nearest.unseen')}</p>
      ) : (
        <Nearest baseline={baseline} measure={row.measure.id} document={other.id} />
      )}
    </aside>
  );
}
