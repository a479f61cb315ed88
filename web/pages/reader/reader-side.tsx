import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Coming } from '../../parts/nothing.js';
import { FactList } from './fact-list.js';
import type { Fact } from './facts.js';
import { KindsSwitch } from './kinds-switch.js';
import { useLook, useReader } from './reader-context.js';
import { SIDES } from './reader-state.js';

interface ReaderSideProps {
  readonly facts: readonly Fact[];
  /** Those of the kinds that are switched on. */
  readonly shown: readonly Fact[];
  /** The measures that they are told by. */
  readonly answer: Coming;
  /** The outline. */
  readonly children: ReactNode;
}

/** Beside the text: which kinds are marked, and the outline or the list of facts. */
export function ReaderSide({ facts, shown, answer, children }: ReaderSideProps): ReactNode {
  const { t } = useTranslation('reader');
  const { side } = useLook();
  const { showSide } = useReader();
  return (
    <div className="reader-side no-print">
      <KindsSwitch facts={facts} />
      <Tabs
        className="reader-tabs"
        selectedKey={side}
        onSelectionChange={(key) => {
          showSide(SIDES.find((one) => one === key) ?? 'outline');
        }}
      >
        <TabList aria-label={t('side')}>
          <Tab id="outline">{t('outline')}</Tab>
          <Tab id="facts">{t('facts')}</Tab>
        </TabList>
        <TabPanel id="outline">{children}</TabPanel>
        <TabPanel id="facts">
          <FactList facts={shown} answer={answer} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
