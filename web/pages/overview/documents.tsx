import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import type { OverviewQuery } from './overview.generated.js';

type DocumentRow = OverviewQuery['documents']['nodes'][number];

/** The documents by date, each with what it is, where it holds, and what is known of its copies and successors. */
export function Documents({ of }: { readonly of: OverviewQuery }): ReactNode {
  const { t } = useTranslation('overview');
  return (
    <section aria-labelledby="overview-documents">
      <h2 id="overview-documents">{t('documents')}</h2>
      <ul className="overview-documents">
        {of.documents.nodes.map((document) => (
          <li key={document.slug}>
            <Link to={documentAddress(document.slug)} lang="zh-Hans">
              {document.printedTitle ?? document.title}
            </Link>
            <Facts of={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ of }: { readonly of: DocumentRow }): ReactNode {
  const { t } = useTranslation('overview');
  const term = useTerm();
  const { day, percent } = useFormat();
  const facts = [
    of.level == null ? null : term('GovernmentLevel', of.level),
    term('DocumentKind', of.kind),
    of.docNumber,
    of.issuedOn == null ? t('undated') : day(of.issuedOn),
    t('measures', { count: of.measures.totalCount }),
  ].filter((fact) => fact != null);
  return (
    <>
      <p className="overview-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {of.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
      </p>
      {of.supersededBy == null ? null : (
        <p className="overview-facts">
          <Link to={documentAddress(of.supersededBy.later.slug)}>
            {t('replaced', { title: of.supersededBy.later.title })}
          </Link>
        </p>
      )}
      {of.variants.map(({ document, similarity }) => (
        <p key={document.slug} className="overview-facts">
          <Link to={documentAddress(document.slug)}>
            {t('variant', { title: document.title, share: percent(similarity) })}
          </Link>
        </p>
      ))}
    </>
  );
}
