import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { middleAddress } from './graph-state.js';
import type { Way } from './neighbourhood.js';
import { useRelationName } from './relation-name.js';
import { toldNode } from './told-node.js';

interface PathsProps {
  readonly to: string;
  readonly ways: readonly Way[];
  readonly onLeave: () => void;
}

/** The shortest paths between the two, each step with the words that say so. */
export function Paths({ to, ways, onLeave }: PathsProps): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const last = ways[0]?.steps.at(-1)?.node;
  const name = last === undefined ? to : (toldNode(last)?.name ?? to);
  return (
    <section aria-labelledby="graph-paths" className="graph-paths">
      <h2 id="graph-paths">{t('paths.title', { name })}</h2>
      {ways.length === 0 ? <Empty>{t('paths.none')}</Empty> : null}
      {ways.map((way, at) => (
        <details key={way.steps.map(({ node, relation }) => `${relation ?? ''} ${node.id}`).join(' ')} open={at === 0}>
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
      ))}
      <Button className="button no-print" onPress={onLeave}>
        {t('paths.leave')}
      </Button>
    </section>
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
      <Link to={middleAddress(node.id)} lang="zh-Hans">
        {told?.name ?? node.id}
      </Link>{' '}
      {told === null ? null : <span className="tag">{t(`kind.${told.kind}`)}</span>}
      {span == null ? null : (
        <blockquote className="graph-quote" lang="zh-Hans">
          <Link to={placeAddress(span)}>{span.quote}</Link>
        </blockquote>
      )}
    </>
  );
}
