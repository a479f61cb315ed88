import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { useTerm } from '../../parts/term.js';
import type { Matrix } from './matrix.js';

/** What is no column though nobody chose so: how many and why, the first of them by name. */
export function LeftOut({ of }: { readonly of: Matrix['leftOut'] }): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  return of.map(({ reason, count, documents }) => (
    <p key={reason}>
      {t('leftOut', { count, reason: term('LeftOutReason', reason) })}{' '}
      {documents.map(({ slug, title, printedTitle }, nth) => (
        <Fragment key={slug}>
          {nth === 0 ? '' : t('leftOutAnd')}
          <Link to={documentAddress(slug)} lang="zh-Hans">
            {printedTitle ?? title}
          </Link>
        </Fragment>
      ))}
      {count > documents.length ? ' …' : ''}
    </p>
  ));
}
