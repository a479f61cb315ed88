import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Nothing, type Coming } from '../../parts/nothing.js';
import { useTerm } from '../../parts/term.js';
import { chosenOf, useAddress } from '../../parts/use-address.js';
import type { AgencyDocumentsQuery, AgencyPartsQuery } from './agencies.generated.js';
import { documentsIn } from './by-document.js';
import { MeasureLink } from './measure-link.js';

export type Part = NonNullable<AgencyPartsQuery['agency']>['assignments']['nodes'][number];

const ROLES = ['all', 'LEAD', 'RESPONSIBLE', 'SUPPORT'] as const;

interface PartsTableProps {
  readonly documents: readonly AgencyDocumentsQuery[];
  readonly parts: readonly Part[];
  readonly answer: Coming & { readonly whole: boolean };
}

/** Every part it has in a measure, each with the words that give it; by role and document (`?role=LEAD&document=SLUG`). */
export function PartsTable({ documents, parts, answer }: PartsTableProps): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const { get, put } = useAddress();
  const role = chosenOf(get('role'), ROLES);
  const slug = get('document') ?? '';
  const shown = parts.filter(
    (part) => (role === 'all' || part.role === role) && (slug === '' || part.measure.document.slug === slug),
  );
  return (
    <section aria-labelledby="agencies-parts">
      <h2 id="agencies-parts">{t('portfolio')}</h2>
      <div className="controls no-print">
        <Choice
          label={t('role')}
          value={role}
          choices={ROLES.map((value) => ({ value, name: value === 'all' ? t('any') : term('AssignmentRole', value) }))}
          onChoice={(value) => {
            put({ role: value === 'all' ? null : value });
          }}
        />
        <Choice
          label={t('document')}
          value={slug}
          choices={[
            { value: '', name: t('any') },
            ...documentsIn(documents).map(({ document }) => ({
              value: document.slug,
              name: document.printedTitle ?? document.title,
              lang: 'zh-Hans' as const,
            })),
          ]}
          onChoice={(document) => {
            put({ document });
          }}
        />
      </div>
      {shown.length === 0 ? (
        <Nothing of={answer}>
          <Empty>{t('nothingLeft')}</Empty>
        </Nothing>
      ) : (
        <Table parts={shown} whole={answer.whole} />
      )}
    </section>
  );
}

interface TableProps {
  readonly parts: readonly Part[];
  /** False while more is to come. */
  readonly whole: boolean;
}

function Table({ parts, whole }: TableProps): ReactNode {
  const { t } = useTranslation('agencies');
  const { t: common } = useTranslation();
  const term = useTerm();
  const { day } = useFormat();
  return (
    <div className="table-frame">
      <table className="table table-wide">
        <caption>{whole ? t('shownParts', { count: parts.length }) : common('soFar', { count: parts.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measure')}</th>
            <th scope="col">{t('document')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('basis')}</th>
            <th scope="col">{t('words.inText')}</th>
            <th scope="col">{t('due')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ measure, role, basis, span, dueOn }) => (
            <tr key={measure.id}>
              <th scope="row">
                <MeasureLink measure={measure} />
              </th>
              <td lang="zh-Hans">{measure.document.printedTitle ?? measure.document.title}</td>
              <td>
                <span className="tag">{term('AssignmentRole', role)}</span>
              </td>
              <td>{term('AssignmentBasis', basis)}</td>
              <td lang="zh-Hans">
                <Link to={placeAddress(span)}>{span.quote}</Link>
              </td>
              <td>{dueOn == null ? '—' : day(dueOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
