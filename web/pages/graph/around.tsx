import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskEach } from '../../api/use-ask-each.js';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { ChooseNode } from './choose-node.js';
import { DrawnAndListed } from './drawn-and-listed.js';
import { GraphEnd, Neighbours } from './graph.generated.js';
import { middleOf, useGraphState } from './graph-state.js';
import { NOTHING_AROUND, toldAround } from './neighbourhood.js';
import { Paths } from './paths.js';
import { toldNode } from './told-node.js';

/** A node and what is around it: chosen, narrowed, drawn and listed. */
export function Around({ middle }: { readonly middle: string }): ReactNode {
  const { t } = useTranslation('graph');
  const [{ open, to }, go] = useGraphState();
  const itself = useAsk(GraphEnd, { id: middle }, { keep: true });
  const asked = useMemo(() => [...new Set([middle, ...open])].map((id) => ({ id })), [middle, open]);
  const around = useAskEach(Neighbours, asked, toldAround, NOTHING_AROUND);
  // Rendered piece by piece: of thousands of neighbours it takes long.
  const parts = useDeferredValue(around.data);
  return (
    <>
      <div className="controls graph-choose no-print">
        <ChooseNode
          label={t('middle')}
          onChoice={(id) => {
            go(middleOf(id));
          }}
        />
        <ChooseNode
          label={t('to')}
          onChoice={(id) => {
            go({ node: middle, to: id });
          }}
        />
      </div>
      <Answer
        of={itself}
        isEmpty={({ node }) => node == null || toldNode(node) === null}
        empty={<Empty>{t('unknown', { id: middle })}</Empty>}
      >
        {() => (
          <>
            {to === null ? null : <Paths from={middle} to={to} />}
            <Answer of={{ ...around, data: parts }}>{(all) => <DrawnAndListed parts={all} />}</Answer>
          </>
        )}
      </Answer>
    </>
  );
}
