import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from './addresses.js';
import './controls.css';
import type { Place } from './place.js';
import './slots.css';
import { useTerm } from './term.js';
import type { terms } from '../i18n/zh/terms.js';

interface Slot {
  readonly slot: keyof typeof terms.ComparedSlot;
  readonly change: keyof typeof terms.SlotChange;
  readonly from: Place | null;
  readonly to: Place | null;
}

interface SlotsProps {
  readonly of: readonly Slot[];
  /** What heads the column of the lower text, from which the changes are seen, and that of the higher one. */
  readonly lower: ReactNode;
  readonly higher: ReactNode;
}

/** Slot by slot: what each of two comparable measures says, and how the lower one stands to the higher one. */
export function Slots({ of, lower, higher }: SlotsProps): ReactNode {
  const { t } = useTranslation();
  const term = useTerm();
  if (of.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{t('slots.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('slots.slot')}</th>
            <th scope="col">{lower}</th>
            <th scope="col">{t('slots.change')}</th>
            <th scope="col">{higher}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ slot, change, from, to }, at) => (
            <tr key={at}>
              <th scope="row">{term('ComparedSlot', slot)}</th>
              <Words of={from} />
              <td className={`slot-change slot-${change.toLowerCase()}`}>{term('SlotChange', change)}</td>
              <Words of={to} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Words = ({ of }: { readonly of: Place | null }): ReactNode => (
  <td lang="zh-Hans">{of === null ? '—' : <Link to={placeAddress(of)}>{of.quote}</Link>}</td>
);
