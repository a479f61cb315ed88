import { scaleUtc } from 'd3-scale';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from './addresses.js';
import { useFormat } from './format.js';
import { Told } from './name.js';
import './time-line.css';
import { useTargetNumber, type ToldTarget } from './told-target.js';

interface TimeLineProps {
  /** Those without a deadline are left to the table. */
  readonly of: readonly ToldTarget[];
}

type Dated = ToldTarget & { readonly deadline: string };

const timeOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** Beyond this share of the width a label stands to the left of its point. */
const TURNED = 50;

/** Promises along the years by their deadline, the earliest on top; the table beside it says the same in words. */
export function TimeLine({ of }: TimeLineProps): ReactNode {
  const { t } = useTranslation('targets');
  const dated = useMemo(
    () =>
      of
        .filter((target): target is Dated => target.deadline !== null)
        .sort((a, b) => a.deadline.localeCompare(b.deadline)),
    [of],
  );
  const years = dated.map(({ deadline }) => timeOf(deadline).getUTCFullYear());
  if (dated.length === 0) return <p className="facts">{t('noDeadline')}</p>;
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const place = scaleUtc([Date.UTC(first, 0), Date.UTC(last, 0)], [0, 100]);
  // Within one year its two ends; else as many round steps as there is room for.
  const ticks =
    last - first === 1 ? [Date.UTC(first, 0), Date.UTC(last, 0)].map((time) => new Date(time)) : place.ticks(8);
  return (
    <figure className="time-line">
      <figcaption className="facts">{t('timeLine')}</figcaption>
      <div className="time-line-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.getTime()} className="time-line-tick" style={{ insetInlineStart: `${String(place(tick))}%` }}>
            {tick.getUTCMonth() === 0 ? tick.getUTCFullYear() : tick.toISOString().slice(0, 7)}
          </span>
        ))}
      </div>
      <ol>
        {dated.map((target) => (
          <Point key={target.id} target={target} at={place(timeOf(target.deadline))} />
        ))}
      </ol>
    </figure>
  );
}

function Point({ target, at }: { readonly target: Dated; readonly at: number }): ReactNode {
  const { day } = useFormat();
  const number = useTargetNumber()(target);
  const turned = at > TURNED;
  return (
    <li className="time-line-row">
      <span
        className={turned ? 'time-line-point time-line-turned' : 'time-line-point'}
        style={turned ? { insetInlineEnd: `${String(100 - at)}%` } : { insetInlineStart: `${String(at)}%` }}
      >
        <span className="time-line-dot" aria-hidden="true" />
        <span className="time-line-label">
          <strong>
            <Told>{[day(target.deadline), number].filter((part) => part !== null).join(' · ')}</Told>
          </strong>{' '}
          <Link to={placeAddress(target.span)} lang="zh-Hans">
            {target.text}
          </Link>
        </span>
      </span>
    </li>
  );
}
