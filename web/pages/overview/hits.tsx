import type { ReactNode } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import { groupsOf, type Group, type Hit } from './hit-groups.js';
import type { SearchQuery } from './search.generated.js';

/** What was found, by kind; the arrow keys go through it from the search field, Enter opens. */
export function Hits({ of }: { readonly of: SearchQuery['search'] }): ReactNode {
  const { t } = useTranslation('overview');
  const cut = of.totalCount > of.nodes.length;
  return (
    <>
      <p className="overview-facts" role="status">
        {t('search.found', { count: of.totalCount })}
        {cut ? ` ${t('search.most', { count: of.nodes.length })}` : ''} {t('search.keys')}
      </p>
      <ListBox className="overview-hits" aria-label={t('search.results')} items={groupsOf(of.nodes)}>
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
            <Text slot="label">
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
