import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { copyTable, saveCsv, saveXlsx } from '../../parts/save-table.js';
import { useTerm } from '../../parts/term.js';
import type { OfferedDocument } from './asked.js';
import type { Shown } from './shown.js';
import { tableOf } from './tables.js';

interface SaveButtonsProps {
  readonly view: Shown;
  readonly baseline: OfferedDocument;
  /** Nothing is taken along before all columns are there: a part of a matrix cannot be told from the whole elsewhere. */
  readonly whole: boolean;
}

/** Takes what is shown along: to the clipboard, as CSV, as a spreadsheet, on paper. */
export function SaveButtons({ view, baseline, whole }: SaveButtonsProps): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  const [told, setTold] = useState('');
  const table = (): readonly (readonly string[])[] =>
    tableOf(view, {
      number: t('save.number'),
      measure: t('measure'),
      applies: (applies) => t(applies ? 'applies.yes' : 'applies.no'),
      uncompared: t('uncompared'),
      status: (status) => term('CoverageStatus', status),
    });
  const save = (saving: (rows: readonly (readonly string[])[], name: string) => Promise<void>, done: string) => () => {
    saving(table(), `coverage-${baseline.slug}`).then(
      () => {
        setTold(done);
      },
      (error: unknown) => {
        setTold(t('save.failed', { error: String(error) }));
      },
    );
  };
  return (
    <div className="coverage-save">
      <Button className="button" isPending={!whole} onPress={save(copyTable, t('save.copied'))}>
        {t('save.copy')}
      </Button>
      <Button className="button" isPending={!whole} onPress={save(saveCsv, t('save.saved'))}>
        {t('save.csv')}
      </Button>
      <Button className="button" isPending={!whole} onPress={save(saveXlsx, t('save.saved'))}>
        {t('save.xlsx')}
      </Button>
      <Button
        className="button"
        isPending={!whole}
        onPress={() => {
          print();
        }}
      >
        {t('save.print')}
      </Button>
      <span role="status">{told}</span>
    </div>
  );
}
