import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress, placeAddress } from './addresses.js';
import './controls.css';
import { useFormat } from './format.js';
import { Told } from './name.js';
import { useTargetNumber, type ToldTarget } from './told-target.js';

interface TargetTableProps {
  readonly of: readonly ToldTarget[];
  /** False while more is to come. */
  readonly whole: boolean;
}

/** Promises with number, deadline and place. */
export function TargetTable({ of, whole }: TargetTableProps): ReactNode {
  const { t } = useTranslation('targets');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  const numberOf = useTargetNumber();
  return (
    <div className="table-frame">
      <table className="table table-wide target-table">
        <caption>{whole ? t('shown', { count: of.length }) : common('soFar', { count: of.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('text')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('deadline')}</th>
            <th scope="col">{t('inWords')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((target) => (
            <tr key={target.id}>
              <th scope="row" lang="zh-Hans">
                <Link to={placeAddress(target.span)}>{target.text}</Link>
              </th>
              <td>
                <Told>{numberOf(target) ?? '—'}</Told>
              </td>
              <td>{target.deadline == null ? '—' : day(target.deadline)}</td>
              <td lang="zh-Hans">{target.deadlineText ?? '—'}</td>
              <td>
                <Link to={documentAddress(target.document.slug)} lang="zh-Hans">
                  {target.document.printedTitle ?? target.document.title}
                </Link>
                <p className="facts" lang="zh-Hans">
                  {target.measure == null
                    ? (target.section?.title ?? t('aim'))
                    : target.measure.number + target.measure.title}
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
