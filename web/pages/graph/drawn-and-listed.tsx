import { lazy, Suspense, useMemo, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import type { CanvasProps } from './canvas.js';
import { GraphPaths } from './graph.generated.js';
import { toggled, useGraphState } from './graph-state.js';
import { Legend } from './legend.js';
import { alongWays, joined, MOST, reachedFrom, type Around, type Neighbourhood } from './neighbourhood.js';
import { NodeHead } from './node-head.js';
import { useNodeName } from './node-name.js';
import { Relations } from './relations.js';
import { TiesTable } from './ties-table.js';
import type { ToldNode } from './told-node.js';
import { useAfterPaint } from './use-after-paint.js';

/** What draws is loaded once there is something to read; where it is no longer there, the table still is. */
const Canvas = lazy(async (): Promise<{ readonly default: ComponentType<CanvasProps> }> =>
  import('./canvas.js').then(
    (loaded) => ({ default: loaded.Canvas }),
    (error: unknown) => ({ default: () => <NotLoaded why={String(error)} /> }),
  ),
);

/** What is around the nodes that were opened, first of them the one in the middle: narrowed by relation, drawn, and listed. */
export function DrawnAndListed({ parts }: { readonly parts: readonly Around[] }): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const [{ without, to }, go] = useGraphState();
  const head = parts[0]?.of ?? null;
  const paths = useAsk(GraphPaths, { from: head?.id ?? '', to: to ?? '' }, { enabled: head !== null && to !== null });
  const ways = to === null ? undefined : paths.data?.trace;
  // What a path goes over is kept as such when a neighbourhood has it too.
  const all = useMemo(() => joined([alongWays(ways ?? [], true), ...parts]), [parts, ways]);
  if (head === null) return null;
  return (
    <>
      <NodeHead of={head} />
      <Relations
        of={all}
        without={without}
        onToggle={(relation) => {
          go({ without: toggled(without, relation) });
        }}
      />
      {parts.some(({ cut }) => cut) ? <p className="note">{t('cut', { number: number(MOST) })}</p> : null}
      <Narrowed head={head} all={all} />
    </>
  );
}

interface NarrowedProps {
  readonly head: ToldNode;
  readonly all: Neighbourhood;
}

/** Without the relations that are hidden: the drawing, and the same as a table. */
function Narrowed({ head, all }: NarrowedProps): ReactNode {
  const { t } = useTranslation('graph');
  const nameOf = useNodeName();
  const [{ open, without }, go] = useGraphState();
  const isPainted = useAfterPaint();
  const middle = head.id;
  const shown = useMemo(
    () => ({ ...reachedFrom(middle, all, new Set(without)), middle, open }),
    [middle, all, without, open],
  );
  const onNode = (id: string): void => {
    if (id !== middle) go({ open: toggled(open, id) });
  };
  if (shown.ties.size === 0) return <Empty>{t('alone')}</Empty>;
  return (
    <div className="graph-both">
      <div className="graph-drawn no-print">
        <Suspense fallback={<Room />}>
          {isPainted ? <Canvas shown={shown} name={nameOf(head)} onNode={onNode} /> : <Room />}
        </Suspense>
        <Legend of={shown.nodes} />
      </div>
      <TiesTable key={middle} shown={shown} onNode={onNode} />
    </div>
  );
}

function NotLoaded({ why }: { readonly why: string }): ReactNode {
  const { t } = useTranslation('graph');
  return (
    <p className="note" role="alert">
      {t('notLoaded', { why })}
    </p>
  );
}

/** Where the drawing will stand. */
const Room = (): ReactNode => (
  <figure className="graph-figure no-print" aria-busy="true">
    <div className="graph-canvas" aria-hidden="true" />
  </figure>
);
