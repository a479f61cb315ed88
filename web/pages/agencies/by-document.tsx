import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AllPages } from '../../api/use-ask-all.js';
import { documentAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Coming } from '../../parts/coming.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import type { AgencyDocumentsQuery } from './agencies.generated.js';

/** How many measures it leads, answers for and supports, document by document. */
export function ByDocument({ answer }: { readonly answer: AllPages<AgencyDocumentsQuery> }): ReactNode {
  const { t } = useTranslation('agencies');
  return (
    <section aria-labelledby="agencies-documents">
      <h2 id="agencies-documents">{t('byDocument')}</h2>
      <Answer of={answer}>{(pages) => <Table of={documentsIn(pages)} />}</Answer>
      <Coming of={answer} />
    </section>
  );
}

export type AnsweredDocument = NonNullable<AgencyDocumentsQuery['agency']>['documents']['nodes'][number];

/** The documents in which it answers for something, of the pages that are there. */
export const documentsIn = (pages: readonly AgencyDocumentsQuery[]): readonly AnsweredDocument[] =>
  pages.flatMap(({ agency }) => agency?.documents.nodes ?? []);

function Table({ of }: { readonly of: readonly AnsweredDocument[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const { number } = useFormat();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('document')}</th>
            <th scope="col" className="figure">
              {term('AssignmentRole', 'LEAD')}
            </th>
            <th scope="col" className="figure">
              {term('AssignmentRole', 'RESPONSIBLE')}
            </th>
            <th scope="col" className="figure">
              {term('AssignmentRole', 'SUPPORT')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ document, lead, responsible, support }) => (
            <tr key={document.slug}>
              <th scope="row">
                <Link to={documentAddress(document.slug)} lang="zh-Hans">
                  {document.printedTitle ?? document.title}
                </Link>{' '}
                {document.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
              </th>
              <td className="figure">{number(lead)}</td>
              <td className="figure">{number(responsible)}</td>
              <td className="figure">{number(support)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
