import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Told } from '../../parts/name.js';
import { usePoints } from './points.js';

interface BoundsProps {
  readonly min: number;
  readonly max: number;
  readonly ratings: readonly { readonly name: string; readonly min: number }[];
  /** What was before something was assumed. */
  readonly stated?: { readonly scoreMin: number; readonly scoreMax: number };
}

const percent = (points: number): string => `${String(points)}%`;

/** Between what points a park lies, with the lines of the scheme's ratings; the same in words below. */
export function Bounds({ min, max, ratings, stated }: BoundsProps): ReactNode {
  const { t } = useTranslation('park');
  const points = usePoints();
  const moved = stated !== undefined && (stated.scoreMin !== min || stated.scoreMax !== max);
  return (
    <figure className="park-bounds">
      <div className="park-track" aria-hidden="true">
        <div
          className="park-between"
          style={{ insetInlineStart: percent(min), width: percent(Math.max(max - min, 0.6)) }}
        />
        {moved ? (
          <div
            className="park-before"
            style={{ insetInlineStart: percent(stated.scoreMin), width: percent(stated.scoreMax - stated.scoreMin) }}
          />
        ) : null}
        {ratings.map((rating) => (
          <div key={rating.name} className="park-line" style={{ insetInlineStart: percent(rating.min) }}>
            <span>{rating.min}</span>
          </div>
        ))}
      </div>
      <figcaption>
        <strong>{t('between', { min: points(min), max: points(max) })}</strong>
        {moved ? ` ${t('before', { min: points(stated.scoreMin), max: points(stated.scoreMax) })}` : ''}
        <ul className="park-ratings">
          {ratings.map((rating) => (
            <li key={rating.name}>
              <Told>{t(reached(rating.min, min, max), { min: rating.min, name: rating.name })}</Told>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function reached(line: number, min: number, max: number): 'line.reached' | 'line.open' | 'line.missed' {
  if (min >= line) return 'line.reached';
  return max >= line ? 'line.open' : 'line.missed';
}
