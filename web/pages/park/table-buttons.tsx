import { useState, type ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { offer } from '../../parts/offer.js';
import type { ShownPark } from './park-page.js';
import type { Criterion, Stated } from './stated.js';
import { filledIn, MISREAD, tableOf } from './table.js';
import { cellsOf } from './table-file.js';

interface TableButtonsProps {
  readonly park: ShownPark;
  readonly keptOf: (criterion: Criterion) => Stated;
  /** Puts what a table states into the form, by the criterion; nothing is saved by that. */
  readonly fill: (stated: readonly (readonly [Criterion, Stated])[]) => void;
}

/** The form as a table to take away, to fill in elsewhere and to bring back. */
export function TableButtons({ park, keptOf, fill }: TableButtonsProps): ReactNode {
  const { t } = useTranslation('park');
  const [told, setTold] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      const criteria = park.assessment.dimensions.flatMap((dimension) => dimension.criteria);
      const codes = new Set(criteria.map(({ indicator }) => indicator.code));
      const { stated, misread } = filledIn(await cellsOf(file), codes);
      const found = criteria.flatMap((criterion) => {
        const one = stated.get(criterion.indicator.code);
        return one === undefined ? [] : [[criterion, one] as const];
      });
      fill(found);
      const rest = MISREAD.flatMap((what) => {
        const rows = misread.get(what);
        return rows === undefined ? [] : [t(`tableMisread.${what}`, { rows: rows.join('、') })];
      });
      setTold([t('tableRead', { count: found.length }), ...rest].join(' '));
    } catch {
      // No table, words that cannot be made out, or a file that the browser cannot read any more.
      setTold(t('tableUnread'));
    }
  };
  return (
    <div className="form-buttons">
      <Button
        className="button"
        onPress={() => {
          offer(new Blob([tableOf(park, keptOf)], { type: 'text/csv' }), `${park.name}.csv`);
        }}
      >
        {t('tableTake')}
      </Button>
      <FileTrigger acceptedFileTypes={['.csv', '.xlsx']} onSelect={(files) => void take(files?.[0])}>
        <Button className="button">{t('tableBring')}</Button>
      </FileTrigger>
      {told === null ? null : <span role="status">{told}</span>}
    </div>
  );
}
