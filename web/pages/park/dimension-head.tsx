import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import type { ShownPark } from './park-page.js';
import { usePoints } from './points.js';

/** A dimension with its share of the whole and what its criteria come to. */
export function DimensionHead({ of }: { readonly of: ShownPark['assessment']['dimensions'][number] }): ReactNode {
  const { t } = useTranslation('park');
  const { percent } = useFormat();
  const points = usePoints();
  return (
    <summary>
      <span className="park-name" lang="zh-Hans">{`${of.indicator.code} ${of.indicator.name}`}</span>{' '}
      <span className="tag">{t('weight', { share: percent(of.weight) })}</span>{' '}
      <span className="tag">{t('between', { min: points(of.scoreMin), max: points(of.scoreMax) })}</span>
    </summary>
  );
}
