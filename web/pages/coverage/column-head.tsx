import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import type { CoverageState } from './coverage-state.js';
import type { Column } from './matrix.js';
import { Signs } from './signs.js';

interface ColumnHeadProps {
  readonly column: Column;
  readonly sort: CoverageState['sort'];
  readonly by: string | null;
  /** Left out in print, where nobody presses. */
  readonly sortBy?: (slug: string) => void;
}

/** A document: its title, whether the higher text applies there, and its totals. */
export const ColumnHead = memo(({ column, sort, by, sortBy }: ColumnHeadProps): ReactNode => {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  const { percent } = useFormat();
  const { document, summary } = column;
  const name = document.printedTitle ?? document.title;
  const sorted = by === document.slug && sort !== 'order' ? sort : null;
  return (
    <>
      <Link className="coverage-name" to={documentAddress(document.slug)} title={name} lang="zh-Hans">
        {name}
      </Link>
      <span className="coverage-tags">
        {document.level == null ? null : <span className="tag">{term('GovernmentLevel', document.level)}</span>}
        <span className={summary.applies ? 'tag coverage-binding' : 'tag'}>
          {t(summary.applies ? 'applies.yes' : 'applies.no')}
        </span>
        {summary.compared ? null : <span className="tag tag-warn">{t('uncompared')}</span>}
        {document.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
      </span>
      {summary.compared ? (
        <span className="coverage-sum">
          {t('share', { share: percent(summary.share) })}{' '}
          <Signs totals={{ COVERED: summary.covered, PARTIAL: summary.partial, NONE_FOUND: summary.none }} />
        </span>
      ) : null}
      {sortBy === undefined ? null : (
        <button
          type="button"
          className="coverage-sort no-print"
          onClick={() => {
            sortBy(document.slug);
          }}
        >
          {t(sorted === null ? 'sort.byThis' : `sort.${sorted}`)}
          <span aria-hidden="true">{sorted === null ? ' ↕' : sorted === 'least' ? ' ↑' : ' ↓'}</span>
        </button>
      )}
    </>
  );
});
ColumnHead.displayName = 'ColumnHead';
