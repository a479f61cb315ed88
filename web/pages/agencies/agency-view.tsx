import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { useAskAll } from '../../api/use-ask-all.js';
import { agencyAddress, documentAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useTerm } from '../../parts/term.js';
import { Agency, AgencyParts, type AgencyQuery } from './agencies.generated.js';
import { ByDocument } from './by-document.js';
import { Ladder } from './ladder.js';
import { PartsTable } from './parts-table.js';
import { Together } from './together.js';

export type ShownAgency = NonNullable<AgencyQuery['agency']>;

/** One department: what it is, what it answers for, who answers elsewhere, and with whom it works. */
export function AgencyView({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('agencies');
  const agency = useAsk(Agency, { id });
  const answer = useAskAll(AgencyParts, { id }, ({ agency: found }) => found?.assignments);
  const parts = (answer.data ?? []).flatMap(({ agency: found }) => found?.assignments.nodes ?? []);
  return (
    <PageFrame title={agency.data?.agency?.name ?? t('title')} wide>
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
                    <ByDocument of={found} />
                    <PartsTable of={found} parts={parts} answer={answer} />
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
        {region == null ? null : <span>{region.name}</span>}
        {system == null ? null : (
          <span>
            {t('lineOf')} <Link to={`/agencies?line=${encodeURIComponent(system.id)}`}>{system.name}</Link>
          </span>
        )}
        {parent == null ? null : (
          <span>
            {t('parent')} <Link to={agencyAddress(parent.id)}>{parent.name}</Link>
          </span>
        )}
      </p>
      {aliases.length === 0 ? null : <p className="facts">{t('aliases', { names: aliases.join('、') })}</p>}
      {predecessors.map(({ from, on, reform }) => (
        <p key={from.id} className="facts">
          {t('tookOver')} <Link to={agencyAddress(from.id)}>{from.name}</Link>{' '}
          {[on, reform].filter(Boolean).join(' · ')}
        </p>
      ))}
      {successors.map(({ to, on, reform }) => (
        <p key={to.id} className="facts">
          {t('passedTo')} <Link to={agencyAddress(to.id)}>{to.name}</Link> {[on, reform].filter(Boolean).join(' · ')}
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
