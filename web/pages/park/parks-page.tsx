import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { parkAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Coming } from '../../parts/coming.js';
import { Empty } from '../../parts/empty.js';
import { Name } from '../../parts/name.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Bounds } from './bounds.js';
import { NewPark } from './new-park.js';
import { Parks, ParkSchemes, type ParksQuery } from './parks.generated.js';
import './park.css';

/** `/parks`: each park with the bounds of its points, and a form for a new one. */
export function Page(): ReactNode {
  const { t } = useTranslation('park');
  const parks = useAskAll(Parks, {}, (answer) => answer.parks);
  const answer = useAskAll(ParkSchemes, {}, ({ documents }) => documents);
  const schemes = (answer.data ?? []).flatMap(({ documents }) => documents.nodes);
  return (
    <PageFrame title={t('parks')} lead={t('parksLead')}>
      <Answer of={parks} isEmpty={([first]) => first?.parks.totalCount === 0} empty={<Empty>{t('noParks')}</Empty>}>
        {(pages) => (
          <ul className="park-list">
            {pages.flatMap((page) => page.parks.nodes.map((park) => <ListedPark key={park.id} park={park} />))}
          </ul>
        )}
      </Answer>
      <Coming of={parks} />
      <Answer of={answer} isEmpty={() => schemes.length === 0} empty={<p>{t('noScheme')}</p>}>
        {() => <NewPark schemes={schemes} />}
      </Answer>
    </PageFrame>
  );
}

function ListedPark({ park }: { readonly park: ParksQuery['parks']['nodes'][number] }): ReactNode {
  const { t } = useTranslation('park');
  const { id, name, sample, city, scheme, assessment } = park;
  return (
    <li>
      <Link className="park-name" to={parkAddress(id)} lang="zh-Hans">
        {name}
      </Link>
      <p className="park-facts">
        {sample ? <span className="tag tag-warn">{t('sample')}</span> : null}
        {city == null ? <span>{t('noCity')}</span> : <Name>{city.name}</Name>}
        <span lang="zh-Hans">{scheme.printedTitle ?? scheme.title}</span>
      </p>
      <Bounds min={assessment.scoreMin} max={assessment.scoreMax} ratings={scheme.ratings} />
    </li>
  );
}
