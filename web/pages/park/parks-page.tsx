import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { parkAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Bounds } from './bounds.js';
import { NewPark } from './new-park.js';
import { Parks } from './parks.generated.js';
import './park.css';

/** `/parks`: each park with the bounds of its points, and a form for a new one. */
export function Page(): ReactNode {
  const { t } = useTranslation('park');
  const parks = useAsk(Parks, {});
  return (
    <PageFrame title={t('parks')} lead={t('parksLead')}>
      <Answer of={parks}>
        {(data) => (
          <>
            {data.parks.totalCount === 0 ? <Empty>{t('noParks')}</Empty> : null}
            <ul className="park-list">
              {data.parks.nodes.map(({ id, name, sample, city, scheme, assessment }) => (
                <li key={id}>
                  <Link className="park-name" to={parkAddress(id)}>
                    {name}
                  </Link>
                  <p className="park-facts">
                    {sample ? <span className="tag tag-warn">{t('sample')}</span> : null}
                    <span>{city?.name ?? t('noCity')}</span>
                    <span lang="zh-Hans">{scheme.printedTitle ?? scheme.title}</span>
                  </p>
                  <Bounds min={assessment.scoreMin} max={assessment.scoreMax} ratings={scheme.ratings} />
                </li>
              ))}
            </ul>
            <NewPark schemes={data.documents.nodes} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
