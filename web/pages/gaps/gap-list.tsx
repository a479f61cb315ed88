import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskPages } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { GapItem } from '../../parts/gaps/gap-item.js';
import { SeverityWord } from '../../parts/gaps/severity-word.js';
import type { ShownGap } from '../../parts/gaps/shown-gap.js';
import { useTerm } from '../../parts/term.js';
import { More } from '../../parts/more.js';
import { gapsAsked, useNarrowed } from './gap-filter.js';
import { Gaps } from './gaps.generated.js';

/** Gaps in the order of the API, worst first and by kind, under a heading for each of the two. */
export function GapList(): ReactNode {
  const { t } = useTranslation('gaps');
  const gaps = useAskPages(Gaps, gapsAsked(useNarrowed()), (answer) => answer.gaps);
  return (
    <>
      <Answer of={gaps} isEmpty={([first]) => first?.gaps.totalCount === 0} empty={<Empty>{t('none')}</Empty>}>
        {(pages) => (
          <>
            <p className="gaps-total" role="status">
              {t('total', { count: pages[0]?.gaps.totalCount ?? 0 })}
            </p>
            {groupsOf(pages.flatMap((page) => page.gaps.nodes)).map((group) => (
              <Group key={group[0].severity + group[0].kind} of={group} />
            ))}
          </>
        )}
      </Answer>
      <More of={gaps} />
    </>
  );
}

type GroupOfGaps = readonly [ShownGap, ...ShownGap[]];

function Group({ of }: { readonly of: GroupOfGaps }): ReactNode {
  const { t } = useTranslation('gaps');
  const term = useTerm();
  const [{ severity, kind }] = of;
  return (
    <section className="gaps-group">
      <h2>
        <SeverityWord severity={severity} /> {term('GapKind', kind)}
      </h2>
      <p className="gaps-facts">{t(`meaning.${kind}`)}</p>
      <ul>
        {of.map((gap) => (
          <GapItem key={gap.id} gap={gap} />
        ))}
      </ul>
    </section>
  );
}

/** Neighbours of one severity and kind together. */
function groupsOf(gaps: readonly ShownGap[]): readonly GroupOfGaps[] {
  const groups: [ShownGap, ...ShownGap[]][] = [];
  for (const gap of gaps) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].severity === gap.severity && last[0].kind === gap.kind) last.push(gap);
    else groups.push([gap]);
  }
  return groups;
}
