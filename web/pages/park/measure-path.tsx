import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { Name, Told } from '../../parts/name.js';
import type { ParkMeasuresQuery } from './park.generated.js';
import { VerdictWord } from './verdict-word.js';

type Result = NonNullable<ParkMeasuresQuery['park']>['assessment']['measureResults']['nodes'][number];

/** From the park's evidence over the dimension to the measure, and on to the measures of higher documents. */
export function MeasurePath({ result }: { readonly result: Result }): ReactNode {
  const { t } = useTranslation('park');
  const { percent } = useFormat();
  const { measure, indicatorLink, evidence, upstream } = result;
  return (
    <li>
      <Link className="park-name" to={placeAddress(measure.span)} lang="zh-Hans">
        {measure.number}
        {measure.title}
      </Link>
      <p className="park-facts">
        <span lang="zh-Hans">{measure.document.printedTitle ?? measure.document.title}</span>
        {measure.document.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
      </p>
      {indicatorLink == null ? null : (
        <ol className="park-path">
          {evidence.map(({ id, verdict, assumed, indicator, statement }) => (
            <li key={id}>
              <VerdictWord verdict={verdict} /> <Name>{`${indicator.code} ${indicator.name}`}</Name>
              {assumed ? ` ${t('assumed')}` : ''}
              {statement === '' ? null : (
                <span className="park-facts">
                  <Told>{statement}</Told>
                </span>
              )}
            </li>
          ))}
          <li>
            <Link to={placeAddress(indicatorLink.indicator.span)}>
              <Told>{t('dimension', { code: indicatorLink.indicator.code, name: indicatorLink.indicator.name })}</Told>
            </Link>{' '}
            <span className="tag">{t('support', { share: percent(indicatorLink.confidence) })}</span>
          </li>
          {upstream.map(({ id, to, confidence, applies }) => (
            <li key={id}>
              <Link to={placeAddress(to.span)}>
                <Told>{t('upstream', { number: to.number, title: to.title })}</Told>
              </Link>{' '}
              <span className="tag">{t('alike', { share: percent(confidence) })}</span>{' '}
              <span className={applies ? 'tag tag-good' : 'tag'}>{t(applies ? 'applies' : 'appliesNot')}</span>
              <span className="park-facts" lang="zh-Hans">
                {to.document.printedTitle ?? to.document.title}
              </span>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
