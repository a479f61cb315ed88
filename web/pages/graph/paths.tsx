import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { placeAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { GraphEnd, GraphPaths } from './graph.generated.js';
import { middleAddress, useGraphState } from './graph-state.js';
import type { Way } from './neighbourhood.js';
import { NodeName, useNodeName } from './node-name.js';
import { useRelationName } from './relation-name.js';
import { toldNode, type ToldNode } from './told-node.js';

interface PathsProps {
  readonly from: string;
  readonly to: string;
}

/** How two nodes hang together, or that there is no such second one. */
export function Paths({ from, to }: PathsProps): ReactNode {
  const { t } = useTranslation('graph');
  const [, go] = useGraphState();
  const end = useAsk(GraphEnd, { id: to });
  const told = end.data?.node == null ? null : toldNode(end.data.node);
  return (
    <section aria-label={t('paths.label')} className="graph-paths">
      <Answer of={end} isEmpty={() => told === null} empty={<Empty>{t('unknown', { id: to })}</Empty>}>
        {() => (told === null ? null : <Ways from={from} to={told} />)}
      </Answer>
      <Button
        className="button no-print"
        onPress={() => {
          go({ to: null });
        }}
      >
        {t('paths.leave')}
      </Button>
    </section>
  );
}

/** The shortest paths, each step with the words that say so. */
function Ways({ from, to }: { readonly from: string; readonly to: ToldNode }): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const nameOf = useNodeName();
  const paths = useAsk(GraphPaths, { from, to: to.id });
  return (
    <>
      <h2>
        <Told>{t('paths.title', { name: nameOf(to) })}</Told>
      </h2>
      <Answer of={paths} isEmpty={({ trace }) => trace.length === 0} empty={<Empty>{t('paths.none')}</Empty>}>
        {({ trace }) =>
          trace.map((way, at) => (
            <details
              key={way.steps.map(({ node, relation }) => `${relation ?? ''} ${node.id}`).join(' ')}
              open={at === 0}
            >
              <summary>
                {t('paths.one', { number: number(at + 1) })}{' '}
                <span className="tag">{t(way.throughContent ? 'paths.content' : 'paths.shared')}</span>
              </summary>
              <ol>
                {way.steps.map((step) => (
                  <li key={step.node.id}>
                    <PathStep of={step} />
                  </li>
                ))}
              </ol>
            </details>
          ))
        }
      </Answer>
    </>
  );
}

function PathStep({ of: { relation, direction, node, span } }: { readonly of: Way['steps'][number] }): ReactNode {
  const { t } = useTranslation('graph');
  const relationOf = useRelationName();
  const told = toldNode(node);
  return (
    <>
      {relation == null ? null : (
        <span className="graph-hop">
          {t(direction === 'IN' ? 'backward' : 'forward', { relation: relationOf(relation) })}
        </span>
      )}{' '}
      <Link to={middleAddress(node.id)}>{told === null ? node.id : <NodeName of={told} />}</Link>{' '}
      {told === null ? null : <span className="tag">{t(`kind.${told.kind}`)}</span>}
      {span == null ? null : (
        <blockquote className="graph-quote" lang="zh-Hans">
          <Link to={placeAddress(span)}>{span.quote}</Link>
        </blockquote>
      )}
    </>
  );
}
