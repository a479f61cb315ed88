import { useMemo, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/failure.js';
import { FactDetail } from './fact-detail.js';
import { FactList } from './fact-list.js';
import { factsOf, type ReadDocument } from './facts.js';
import { KindsSwitch } from './kinds-switch.js';
import { Outline } from './outline.js';
import { ReaderContext } from './reader-context.js';
import { useReaderAddress } from './reader-state.js';
import { Reading } from './reading.js';
import { rowsOf } from './rows.js';
import { useMeasures } from './use-measures.js';

/** The text in the midst; on its left the outline and the list of facts, on its right what its measures say. */
export function ReadText({ document }: { readonly document: ReadDocument }): ReactNode {
  const { t } = useTranslation('reader');
  const reader = useReaderAddress();
  const { measures, error, whole, isFetching, refetch } = useMeasures(document.slug);
  const rows = useMemo(() => rowsOf(document, measures), [document, measures]);
  const facts = useMemo(() => factsOf(document, measures), [document, measures]);
  const shown = useMemo(() => facts.filter(({ kind }) => reader.kinds.has(kind)), [facts, reader.kinds]);
  return (
    <ReaderContext value={{ ...reader, document, measures }}>
      {error === null ? null : <Failure error={error} again={() => void refetch()} busy={isFetching} />}
      <div className="reader">
        <div className="reader-side no-print">
          <KindsSwitch facts={facts} />
          <Tabs className="reader-tabs">
            <TabList aria-label={t('side')}>
              <Tab id="outline">{t('outline')}</Tab>
              <Tab id="facts">{t('facts')}</Tab>
            </TabList>
            <TabPanel id="outline">
              <Outline document={document} measures={measures} answer={{ error, whole }} />
            </TabPanel>
            <TabPanel id="facts">
              <FactList facts={shown} answer={{ error, whole }} />
            </TabPanel>
          </Tabs>
        </div>
        <Reading rows={rows} facts={facts} kinds={reader.kinds} at={reader.at} mark={reader.mark} />
      </div>
      {/* In its place stands the correction, if the address names a measure that is there. */}
      {rows.some(({ measure }) => measure !== null && measure.id === reader.correct) ? null : (
        <FactDetail facts={facts} rows={rows} />
      )}
    </ReaderContext>
  );
}
