import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { useAskAll } from '../../api/use-ask-all.js';
import { agencyAddress, documentAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { Name, Told } from '../../parts/name.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useTerm } from '../../parts/term.js';
import { Agency, AgencyDocuments, AgencyParts, type AgencyQuery } from './agencies.generated.js';
import { ByDocument } from './by-document.js';
import { Ladder } from './ladder.js';
import { PartsTable } from './parts-table.js';
import { Together } from './together.js';

export type ShownAgency = NonNullable<AgencyQuery['agency']>;

/** One department: what it is, what it answers for, who answers elsewhere, and with whom it works. */
export function AgencyView({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('agencies');
  const agency = useAsk(Agency, { id });
  const name = agency.data?.agency?.name;
  const answer = useAskAll(AgencyParts, { id }, ({ agency: found }) => found?.assignments);
  const documents = useAskAll(AgencyDocuments, { id }, ({ agency: found }) => found?.documents);
  const parts = (answer.data ?? []).flatMap(({ agency: found }) => found?.assignments.nodes ?? []);
  return (
    <PageFrame title={name ?? t('title')} {...(name === undefined ? {} : { titleLang: 'zh-Hans' as const })} wide>
      <p className="no-print">
        <Link to="/agencies">{t('all')}</Link>
      </p>
      <Answer of={agency} isEmpty={({ agency: found }) => found == null} empty={<Empty>{t('unknown', { id })}</Empty>}>
        {({ agency: found }) =>
          found == null ? null : (
            <>
              <Head of={found} />
              <Answer of={answer} isEmpty={() => parts.length === 0} empty={<Empty>{t('noParts')}</Empty>}>
                {() => (
                  <>
                    <ByDocument answer={documents} />
                    <PartsTable documents={documents.data ?? []} parts={parts} answer={answer} />
                    <Ladder id={id} />
                    <Together id={id} parts={parts} answer={answer} />
                  </>
                )}
              </Answer>
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function Head({ of }: { readonly of: ShownAgency }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const { level, region, system, parent, aliases, predecessors, successors, issued } = of;
  return (
    <>
      <p className="facts">
        {level == null ? null : <span className="tag">{term('GovernmentLevel', level)}</span>}
        {region == null ? null : <Name>{region.name}</Name>}
        {system == null ? null : (
          <span>
            {t('lineOf')}{' '}
            <Link to={`/agencies?line=${encodeURIComponent(system.id)}`} lang="zh-Hans">
              {system.name}
            </Link>
          </span>
        )}
        {parent == null ? null : (
          <span>
            {t('parent')} <Body of={parent} />
          </span>
        )}
      </p>
      {aliases.length === 0 ? null : (
        <p className="facts">
          <Told>{t('aliases', { names: aliases.join('、') })}</Told>
        </p>
      )}
      {predecessors.map(({ from, on, reform }) => (
        <p key={from.id} className="facts">
          {t('tookOver')} <Body of={from} /> <Told>{[on, reform].filter(Boolean).join(' · ')}</Told>
        </p>
      ))}
      {successors.map(({ to, on, reform }) => (
        <p key={to.id} className="facts">
          {t('passedTo')} <Body of={to} /> <Told>{[on, reform].filter(Boolean).join(' · ')}</Told>
        </p>
      ))}
      {issued.map(({ slug, title, printedTitle }) => (
        <p key={slug} className="facts">
          {t('issued')}{' '}
          <Link to={documentAddress(slug)} lang="zh-Hans">
            {printedTitle ?? title}
          </Link>
        </p>
      ))}
    </>
  );
}

const Body = ({ of: { id, name } }: { readonly of: { readonly id: string; readonly name: string } }): ReactNode => (
  <Link to={agencyAddress(id)} lang="zh-Hans">
    {name}
  </Link>
);
