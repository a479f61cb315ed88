import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChange } from '../../api/use-change.js';
import { placeAddress } from '../../parts/addresses.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { Choice } from '../../parts/choice.js';
import { Told } from '../../parts/name.js';
import { useTerm } from '../../parts/term.js';
import { ReviewEvidence, type EvidenceVerdict } from './park.generated.js';
import type { ShownPark } from './park-page.js';
import { VERDICTS } from './stated.js';

type ReadEvidence = ShownPark['evidence'][number];

/** What was read in the park's own reports and nobody has decided: it does not count until somebody confirms it. */
export function Proposed({ park }: { readonly park: ShownPark }): ReactNode {
  const { t } = useTranslation('park');
  const open = park.evidence.filter(({ status }) => status === 'PROPOSED');
  if (open.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="park-proposed">
      <h2 id="park-proposed">{t('proposed', { count: open.length })}</h2>
      <ul className="park-list">
        {open.map((evidence) => (
          <ProposedItem key={evidence.id} evidence={evidence} />
        ))}
      </ul>
    </section>
  );
}

const DECISIONS = [
  ['CONFIRMED', 'confirm', 'button button-main'],
  ['REJECTED', 'reject', 'button'],
] as const;
type Decision = (typeof DECISIONS)[number][0];

function ProposedItem({ evidence }: { readonly evidence: ReadEvidence }): ReactNode {
  const { t } = useTranslation('park');
  const term = useTerm();
  const [verdict, setVerdict] = useState<EvidenceVerdict>(evidence.verdict);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [tried, setTried] = useState<Decision | null>(null);
  const review = useChange(ReviewEvidence, ({ reviewEvidence: { userErrors } }) => {
    setErrors(userErrors);
  });
  const decide = (status: Decision): void => {
    setTried(status);
    const changed = status === 'CONFIRMED' && verdict !== evidence.verdict ? verdict : null;
    const input = { evidence: evidence.id, status, verdict: changed, seen: evidence.revision };
    review.make({ input }).catch(() => undefined);
  };
  return (
    <li>
      <Statement of={evidence} />
      <div className="form-row">
        <Choice
          label={t('verdict')}
          value={verdict}
          choices={VERDICTS.map((one) => ({ value: one, name: term('EvidenceVerdict', one) }))}
          onChoice={setVerdict}
        />
        {DECISIONS.map(([status, name, className]) => (
          <Button
            key={status}
            className={className}
            isPending={review.busy}
            onPress={() => {
              decide(status);
            }}
          >
            {t(name)}
          </Button>
        ))}
      </div>
      <Wrong of={errors} />
      <ChangeFailure
        of={review}
        again={() => {
          if (tried !== null) decide(tried);
        }}
      />
    </li>
  );
}

/** The words of the report, the criterion they are proposed for, and why (in the server's English). */
function Statement({ of: { indicator, span, statement, reason } }: { readonly of: ReadEvidence }): ReactNode {
  const { t } = useTranslation('park');
  return (
    <>
      <span className="park-name" lang="zh-Hans">{`${indicator.code} ${indicator.name}`}</span>
      <p>
        {span == null ? (
          <Told>{statement}</Told>
        ) : (
          <Link to={placeAddress(span)} lang="zh-Hans">
            {span.quote}
          </Link>
        )}
      </p>
      {reason === null ? null : (
        <p className="park-facts">
          {t('reason')} <span lang="en">{reason}</span>
        </p>
      )}
    </>
  );
}
