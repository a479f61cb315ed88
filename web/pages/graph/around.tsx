import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskEach } from '../../api/use-ask-each.js';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Canvas } from './canvas.js';
import { ChooseNode } from './choose-node.js';
import { GraphPaths, Neighbours, type NeighboursQuery } from './graph.generated.js';
import { middleOf, toggled, useGraphState } from './graph-state.js';
import { Legend } from './legend.js';
import { countsOf, gathered, joinedTo, type Way } from './neighbourhood.js';
import { NodeHead } from './node-head.js';
import { Paths } from './paths.js';
import { Relations } from './relations.js';
import { TiesTable } from './ties-table.js';

/** How many neighbours of one node the API is asked for: as many as it gives. */
const MOST = 100;
const NO_PATHS: readonly Way[] = [];

/** A node and what is around it: chosen, narrowed, drawn and listed. */
export function Around({ middle }: { readonly middle: string }): ReactNode {
  const { t } = useTranslation('graph');
  const [{ open, to }, go] = useGraphState();
  const asked = useMemo(() => [...new Set([middle, ...open])].map((id) => ({ id })), [middle, open]);
  const answer = useAskEach(Neighbours, asked);
  const paths = useAsk(GraphPaths, { from: middle, to: to ?? '' }, { enabled: to !== null });
  const ways = to === null ? NO_PATHS : (paths.data?.trace ?? NO_PATHS);
  const unknown = (answers: readonly NeighboursQuery[]): boolean => answers.every(({ node }) => node == null);
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
      {to === null ? null : (
        <Answer of={paths}>
          {({ trace }) => (
            <Paths
              to={to}
              ways={trace}
              onLeave={() => {
                go({ to: null });
              }}
            />
          )}
        </Answer>
      )}
      <Answer of={answer} isEmpty={unknown} empty={<Empty>{t('unknown', { id: middle })}</Empty>}>
        {(answers) => <Neighbourhood middle={middle} answers={answers} ways={ways} />}
      </Answer>
    </>
  );
}

interface NeighbourhoodProps {
  readonly middle: string;
  readonly answers: readonly NeighboursQuery[];
  readonly ways: readonly Way[];
}

function Neighbourhood({ middle, answers, ways }: NeighbourhoodProps): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const [{ open, without }, go] = useGraphState();
  const all = useMemo(() => gathered(answers, ways), [answers, ways]);
  const shown = useMemo(
    () => ({ ...joinedTo(middle, all, new Set(without)), middle, open }),
    [middle, all, without, open],
  );
  const onNode = (id: string): void => {
    if (id !== middle) go({ node: middle, open: toggled(open, id) });
  };
  const head = all.nodes.get(middle);
  return (
    <>
      {head === undefined ? null : <NodeHead of={head} />}
      <Relations
        counts={countsOf(all)}
        without={without}
        onToggle={(relation) => {
          go({ node: middle, without: toggled(without, relation) });
        }}
      />
      {answers.some(({ trace }) => trace.length >= MOST) ? (
        <p className="note">{t('cut', { number: number(MOST) })}</p>
      ) : null}
      {shown.ties.size === 0 ? (
        <Empty>{t('alone')}</Empty>
      ) : (
        <div className="graph-both">
          <div className="graph-drawn">
            <Canvas shown={shown} name={head?.name ?? middle} onNode={onNode} />
            <Legend of={[...shown.nodes.values()].map(({ kind }) => kind)} />
          </div>
          <TiesTable shown={shown} onNode={onNode} />
        </div>
      )}
    </>
  );
}
