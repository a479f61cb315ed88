import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { documentAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Coming } from '../../parts/coming.js';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { stillToCome } from '../../parts/still-to-come.js';
import { useTerm } from '../../parts/term.js';
import { OverviewDocuments, type OverviewDocumentsQuery } from './overview.generated.js';

type DocumentRow = OverviewDocumentsQuery['documents']['nodes'][number];

/** The documents by date, each with what it is, where it holds, and what is known of its copies and successors. */
export function Documents(): ReactNode {
  const { t } = useTranslation('overview');
  const answer = useAskAll(OverviewDocuments, {}, ({ documents }) => documents);
  return (
    <section aria-labelledby="overview-documents">
      <h2 id="overview-documents">{t('documents')}</h2>
      <Answer of={answer}>
        {(pages) => (
          <ul className="overview-documents">
            {pages.flatMap(({ documents }) =>
              documents.nodes.map((document) => (
                <li key={document.slug}>
                  <Link to={documentAddress(document.slug)} lang="zh-Hans">
                    {document.printedTitle ?? document.title}
                  </Link>
                  <Facts of={document} />
                </li>
              )),
            )}
          </ul>
        )}
      </Answer>
      <Coming of={answer} />
    </section>
  );
}

function Facts({ of }: { readonly of: DocumentRow }): ReactNode {
  const { t } = useTranslation('overview');
  const term = useTerm();
  const { day, percent } = useFormat();
  const from = stillToCome(of, of.supersededBy?.on);
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
          <span key={fact}>
            <Told>{fact}</Told>
          </span>
        ))}
        {of.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
      </p>
      {of.supersededBy == null ? null : (
        <p className="overview-facts">
          <Link to={documentAddress(of.supersededBy.later.slug)}>
            <Told>
              {from === null
                ? t('replaced', { title: of.supersededBy.later.title })
                : t('replacedFrom', { title: of.supersededBy.later.title, day: day(from) })}
            </Told>
          </Link>
        </p>
      )}
      {of.variants.map(({ document, similarity }) => (
        <p key={document.slug} className="overview-facts">
          <Link to={documentAddress(document.slug)}>
            <Told>{t('variant', { title: document.title, share: percent(similarity) })}</Told>
          </Link>
        </p>
      ))}
    </>
  );
}
