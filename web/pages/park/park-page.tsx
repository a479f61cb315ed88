import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { documentAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { GapItem } from '../../parts/gaps/gap-item.js';
import { SeverityWord } from '../../parts/gaps/severity-word.js';
import { Name, Told } from '../../parts/name.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Standing } from '../../parts/standing.js';
import { useUnfoldedInPrint } from '../../parts/use-unfolded-in-print.js';
import { useAssumed } from './assumed.js';
import { Bounds } from './bounds.js';
import { EvidenceForm } from './evidence-form.js';
import { Measures } from './measures.js';
import { Park, type ParkQuery } from './park.generated.js';
import { Proposed } from './proposed.js';
import { PrintedHead, Report } from './report.js';
import { useEvidence } from './use-evidence.js';
import { useKept } from './use-kept.js';
import { useParkMeasures } from './use-park-measures.js';
import { WhatIf } from './what-if.js';
import './park.css';

export type ShownPark = NonNullable<ParkQuery['park']>;

/** `/parks/ID`: what a park's evidence comes to by its scheme, the form for it, and what would follow from more. */
export function Page(): ReactNode {
  const { t } = useTranslation('park');
  const { id = '' } = useParams();
  const { assume } = useAssumed();
  const park = useAsk(Park, { id, assume }, { keep: true });
  // What stands until the next answer is there is never another park's.
  const { data } = park;
  const isOther = park.isPlaceholderData && data?.park?.id !== id;
  const name = isOther ? undefined : data?.park?.name;
  return (
    <PageFrame title={name ?? t('park')} {...(name === undefined ? {} : { titleLang: 'zh-Hans' as const })}>
      <Answer
        of={isOther ? { ...park, data: undefined } : park}
        isEmpty={({ park: found }) => found == null}
        empty={<Unknown id={id} />}
      >
        {({ park: found }) =>
          found == null ? null : (
            <Standing isStale={park.isPlaceholderData}>
              <Sheet key={found.id} park={found} />
            </Standing>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function Unknown({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('park');
  return (
    <Empty>
      <p>{t('unknown', { id })}</p>
      <Link to="/parks">{t('parks')}</Link>
    </Empty>
  );
}

function Sheet({ park }: { readonly park: ShownPark }): ReactNode {
  const { t } = useTranslation('park');
  const { scheme, assessment, stated } = park;
  const kept = useKept(park);
  const evidence = useEvidence(park, kept);
  const unsaved = Object.keys(evidence.typed).length;
  const measures = useParkMeasures(park.id);
  useUnfoldedInPrint();
  return (
    <>
      <PrintedHead unsaved={unsaved} />
      <p className="park-facts">
        {park.sample ? <span className="tag tag-warn">{t('sample')}</span> : null}
        {park.city == null ? <span>{t('noCity')}</span> : <Name>{park.city.name}</Name>}
        <Link to={documentAddress(scheme.slug)} lang="zh-Hans">
          {scheme.printedTitle ?? scheme.title}
        </Link>
      </p>
      <section aria-labelledby="park-points">
        <h2 id="park-points">{t('points')}</h2>
        <Bounds min={assessment.scoreMin} max={assessment.scoreMax} ratings={scheme.ratings} stated={stated} />
        <p className="park-facts">
          <span>
            <Told>{assessment.rating == null ? t('noRating') : t('rating', { name: assessment.rating.name })}</Told>
          </span>
          {assessment.weightsAssumed ? <span className="tag tag-warn">{t('weightsAssumed')}</span> : null}
          {assessment.weightsSource == null ? null : (
            <span>
              <Told>{t('weightsSource', { source: assessment.weightsSource })}</Told>
            </span>
          )}
        </p>
        <WhatIf park={park} />
      </section>
      <Proposed park={park} />
      <EvidenceForm park={park} kept={kept} evidence={evidence} />
      <Report park={park} measures={measures} unsaved={unsaved} />
      <Measures of={measures} />
      <section aria-labelledby="park-gaps">
        <h2 id="park-gaps">{t('gaps', { count: assessment.gaps.length })}</h2>
        {assessment.gaps.length === 0 ? <p>{t('noGaps')}</p> : null}
        <ul className="park-list">
          {assessment.gaps.map((gap) => (
            <GapItem key={gap.id} gap={gap} before={<SeverityWord severity={gap.severity} />} />
          ))}
        </ul>
      </section>
    </>
  );
}
