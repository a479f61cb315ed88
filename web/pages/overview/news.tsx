import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import type { OverviewQuery } from './overview.generated.js';

/** The latest documents by day of signing, with what each replaced: of what is new, all that texts themselves tell. */
export function News({ of }: { readonly of: OverviewQuery }): ReactNode {
  const { t } = useTranslation('overview');
  const dated = of.newest.nodes.filter(({ issuedOn }) => issuedOn !== null);
  const undated = of.documents.totalCount - of.dated.totalCount;
  return (
    <section className="overview-news" aria-labelledby="overview-news">
      <h2 id="overview-news">{t('news.title')}</h2>
      <p className="overview-facts">{t('news.lead')}</p>
      <ul className="overview-documents">
        {dated.map((document) => (
          <NewsItem key={document.slug} of={document} />
        ))}
      </ul>
      {undated === 0 ? null : <p className="overview-facts">{t('news.undated', { count: undated })}</p>}
    </section>
  );
}

function NewsItem({ of }: { readonly of: OverviewQuery['newest']['nodes'][number] }): ReactNode {
  const { t } = useTranslation('overview');
  const { day } = useFormat();
  const { slug, title, printedTitle, issuedOn, effectiveOn, supersedes } = of;
  return (
    <li>
      <Link to={documentAddress(slug)} lang="zh-Hans">
        {printedTitle ?? title}
      </Link>
      <p className="overview-facts">
        {issuedOn === null ? null : <span>{t('news.signed', { day: day(issuedOn) })}</span>}
        {effectiveOn === null ? null : <span>{t('news.inForce', { day: day(effectiveOn) })}</span>}
      </p>
      {supersedes === null ? null : (
        <p className="overview-facts">
          {t('news.replaces')}{' '}
          <Link to={documentAddress(supersedes.earlier.slug)} lang="zh-Hans">
            {supersedes.earlier.printedTitle ?? supersedes.earlier.title}
          </Link>
        </p>
      )}
    </li>
  );
}
