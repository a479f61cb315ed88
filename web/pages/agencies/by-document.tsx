import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import type { ShownAgency } from './agency-view.js';

/** How many measures it leads, answers for and supports, document by document. */
export function ByDocument({ of }: { readonly of: ShownAgency }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const { number } = useFormat();
  return (
    <section aria-labelledby="agencies-documents">
      <h2 id="agencies-documents">{t('byDocument')}</h2>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('document')}</th>
              <th scope="col">{term('AssignmentRole', 'LEAD')}</th>
              <th scope="col">{term('AssignmentRole', 'RESPONSIBLE')}</th>
              <th scope="col">{term('AssignmentRole', 'SUPPORT')}</th>
            </tr>
          </thead>
          <tbody>
            {of.documents.nodes.map(({ document, lead, responsible, support }) => (
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
    </section>
  );
}
