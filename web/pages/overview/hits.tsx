import { useMemo, type ReactNode } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import { groupsOf, type Group, type Hit } from './hit-groups.js';
import type { SearchQuery } from './search.generated.js';

interface HitsProps {
  readonly of: SearchQuery['search'];
  /** Whether it was found by former words. */
  readonly isStale: boolean;
}

/** What was found, by kind; the arrow keys go through it from the search field, Enter opens. */
export function Hits({ of, isStale }: HitsProps): ReactNode {
  const { t } = useTranslation('overview');
  const cut = of.totalCount > of.nodes.length;
  const groups = useMemo(() => groupsOf(of.nodes), [of.nodes]);
  return (
    <>
      <p className="overview-facts" role="status">
        {isStale ? t('search.busy') : t('search.found', { count: of.totalCount })}
        {cut && !isStale ? ` ${t('search.most', { count: of.nodes.length })}` : ''} {isStale ? '' : t('search.keys')}
      </p>
      <ListBox
        className="overview-hits"
        aria-label={t('search.results')}
        items={groups}
        // Nobody is to open what was found by other words than stand in the field.
        disabledKeys={isStale ? groups.flatMap(({ hits }) => hits.map(({ id }) => id)) : []}
      >
        {(group: Group) => <HitSection group={group} cut={cut} />}
      </ListBox>
    </>
  );
}

interface HitSectionProps {
  readonly group: Group;
  /** Whether there are more than are listed, of this kind or another. */
  readonly cut: boolean;
}

function HitSection({ group, cut }: HitSectionProps): ReactNode {
  const { t } = useTranslation('overview');
  const term = useTerm();
  return (
    <ListBoxSection id={group.id}>
      <Header className="overview-kind">
        {term('SearchType', group.id)}{' '}
        <span className="tag">{cut ? t('search.listed', { count: group.hits.length }) : group.hits.length}</span>
      </Header>
      <Collection items={group.hits}>
        {(hit: Hit) => (
          <ListBoxItem id={hit.id} href={hit.address} textValue={hit.title} className="overview-hit">
            {/* One label: what is seen is what is read out. */}
            <Text slot="label" lang="zh-Hans">
              <span className="overview-hit-title">{hit.title}</span>
              <span className="overview-hit-words">
                <Snippet of={hit} />
              </span>
            </Text>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}

/** The words around, with what was found marked; after it the document. */
const Snippet = ({ of: { before, found, after, where } }: { readonly of: Hit }): ReactNode => (
  <>
    {before}
    {found === '' ? null : <mark>{found}</mark>}
    {after}
    {where === null ? null : <span className="overview-where">{where}</span>}
  </>
);
