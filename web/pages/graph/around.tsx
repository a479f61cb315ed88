import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskEach } from '../../api/use-ask-each.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { Standing } from '../../parts/standing.js';
import { ChooseNode } from './choose-node.js';
import { DrawnAndListed } from './drawn-and-listed.js';
import { Neighbours } from './graph.generated.js';
import { middleOf, useGraphState } from './graph-state.js';
import { NOTHING_AROUND, toldAround } from './neighbourhood.js';
import { Paths } from './paths.js';

/** A node and what is around it: chosen, narrowed, drawn and listed. */
export function Around({ middle }: { readonly middle: string }): ReactNode {
  const { t } = useTranslation('graph');
  const [{ open, to }, go] = useGraphState();
  const asked = useMemo(() => [...new Set([middle, ...open])].map((id) => ({ id })), [middle, open]);
  const around = useAskEach(Neighbours, asked, toldAround, NOTHING_AROUND);
  // Rendered piece by piece: of thousands of neighbours it takes long.
  const parts = useDeferredValue(around.data);
  const isStale = around.isPlaceholderData || parts !== around.data;
  const isUnknown = !isStale && around.error === null && around.data?.[0]?.of === null;
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
      {to === null || isUnknown ? null : <Paths from={middle} to={to} />}
      <Answer
        of={{ ...around, data: parts }}
        isEmpty={() => isUnknown}
        empty={<Empty>{t('unknown', { id: middle })}</Empty>}
      >
        {(all) => (
          <Standing isStale={isStale}>
            <DrawnAndListed parts={all} />
          </Standing>
        )}
      </Answer>
    </>
  );
}
