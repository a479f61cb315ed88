import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { useTerm } from '../../parts/term.js';
import type { FoundCounterpart } from './compared.js';

interface SlotsProps {
  readonly of: FoundCounterpart['comparison'];
  readonly from: FoundCounterpart['from']['document'];
  readonly to: FoundCounterpart['to']['document'];
}

/** Slot by slot: what each of the two says, and how the one stands to the other. */
export function Slots({ of, from, to }: SlotsProps): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  if (of.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{t('slots.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('slots.slot')}</th>
            <th scope="col">{from.printedTitle ?? from.title}</th>
            <th scope="col">{t('slots.change')}</th>
            <th scope="col">{to.printedTitle ?? to.title}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.slot}>
              <th scope="row">{term('ComparedSlot', one.slot)}</th>
              <td lang="zh-Hans">
                {one.from == null ? '—' : <Link to={placeAddress(one.from)}>{one.from.quote}</Link>}
              </td>
              <td className="coverage-change">{term('SlotChange', one.change)}</td>
              <td lang="zh-Hans">{one.to == null ? '—' : <Link to={placeAddress(one.to)}>{one.to.quote}</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
