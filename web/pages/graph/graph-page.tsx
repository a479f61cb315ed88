import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Around } from './around.js';
import './graph.css';
import { GraphStart } from './graph.generated.js';
import { useGraphState } from './graph-state.js';
import { startOf } from './start-of.js';

/** `/graph`: what is around the national plan; with `?node=ID` around anything else (see `GraphState` for the rest of the address). */
export function Page(): ReactNode {
  const { t } = useTranslation('graph');
  const [{ node }] = useGraphState();
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      {node === null ? <AroundThePlan /> : <Around middle={node} />}
    </PageFrame>
  );
}

function AroundThePlan(): ReactNode {
  const { t } = useTranslation('graph');
  const start = useAsk(GraphStart, {});
  const id = start.data && startOf(start.data);
  return (
    <Answer of={start} isEmpty={() => id === undefined} empty={<Empty>{t('start')}</Empty>}>
      {() => (id === undefined ? null : <Around middle={id} />)}
    </Answer>
  );
}
