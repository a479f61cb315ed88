import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskPages } from '../../api/use-ask.js';
import { documentAddress, placeAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFindingText } from '../../parts/finding-text.js';
import { Told } from '../../parts/name.js';
import { SeverityTag } from '../../parts/severity-tag.js';
import { More } from '../../parts/more.js';
import { Findings as FindingsQuery, type FindingsQuery as Answered } from './overview.generated.js';

type Finding = Answered['findings']['nodes'][number];

/** What reading left open, each a link to its words. */
export function Findings(): ReactNode {
  const { t } = useTranslation('overview');
  const findings = useAskPages(FindingsQuery, {}, (answer) => answer.findings);
  return (
    <section aria-labelledby="overview-findings">
      <h2 id="overview-findings">{t('findings')}</h2>
      <p className="overview-facts">{t('findingsLead')}</p>
      <Answer
        of={findings}
        isEmpty={([first]) => first?.findings.totalCount === 0}
        empty={<Empty>{t('noFindings')}</Empty>}
      >
        {(pages) => (
          <ul className="overview-findings">
            {pages.flatMap((page) => page.findings.nodes.map((one) => <FindingItem key={one.id} finding={one} />))}
          </ul>
        )}
      </Answer>
      <More of={findings} />
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactNode {
  const textOf = useFindingText();
  const { what, settle } = textOf(finding);
  const { document, severity, span } = finding;
  return (
    <li>
      <SeverityTag severity={severity} />{' '}
      <Link to={span == null ? documentAddress(document.slug) : placeAddress(span)}>
        <Told>{what}</Told>
      </Link>
      <p className="overview-facts" lang="zh-Hans">
        {document.title}
      </p>
      <p className="overview-facts">{settle}</p>
    </li>
  );
}
