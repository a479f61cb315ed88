import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { Nothing } from '../../parts/nothing.js';
import { PageFrame } from '../../parts/page-frame.js';
import { TargetTable } from '../../parts/target-table.js';
import { TimeLine } from '../../parts/time-line.js';
import type { ToldTarget } from '../../parts/told-target.js';
import { chosenOf, useAddress } from '../../parts/use-address.js';
import { WordsField } from '../../parts/words-field.js';
import { Targets } from './targets.generated.js';

const KINDS = ['all', 'number', 'deadline'] as const;

/** `/targets`: what is promised by number or day, on a time line and as a table (`?q=WORDS&document=SLUG&with=number`). */
export function Page(): ReactNode {
  const { t } = useTranslation('targets');
  const { get } = useAddress();
  const answer = useAskAll(Targets, {}, ({ targets }) => targets);
  const all = useMemo(() => (answer.data ?? []).flatMap(({ targets }) => targets.nodes), [answer.data]);
  const [words, slug, kind] = [get('q') ?? '', get('document') ?? '', chosenOf(get('with'), KINDS)];
  const shown = useMemo(() => all.filter((one) => isIn(one, words, slug, kind)), [all, words, slug, kind]);
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Answer of={answer} isEmpty={() => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {() => (
          <>
            <Narrow all={all} words={words} slug={slug} kind={kind} />
            {shown.length === 0 ? (
              <Nothing of={answer}>
                <Empty>{t('nothingLeft')}</Empty>
              </Nothing>
            ) : (
              <>
                <TimeLine of={shown} />
                <TargetTable of={shown} whole={answer.whole} />
              </>
            )}
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

function isIn(target: ToldTarget, words: string, slug: string, kind: (typeof KINDS)[number]): boolean {
  const has = { all: true, number: target.value !== null, deadline: target.deadline !== null };
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  return (
    has[kind] && (slug === '' || target.document.slug === slug) && parts.every((part) => target.text.includes(part))
  );
}

interface NarrowProps {
  readonly all: readonly ToldTarget[];
  readonly words: string;
  readonly slug: string;
  readonly kind: (typeof KINDS)[number];
}

function Narrow({ all, words, slug, kind }: NarrowProps): ReactNode {
  const { t } = useTranslation('targets');
  const { put } = useAddress();
  const documents = new Map(all.map(({ document }) => [document.slug, document.printedTitle ?? document.title]));
  return (
    <div className="controls no-print">
      <WordsField
        label={t('words.label')}
        hint={t('words.hint')}
        words={words}
        onWords={(q) => {
          put({ q });
        }}
      />
      <Choice
        label={t('document')}
        value={slug}
        choices={[
          { value: '', name: t('any') },
          ...[...documents].map(([value, name]) => ({ value, name, lang: 'zh-Hans' as const })),
        ]}
        onChoice={(document) => {
          put({ document });
        }}
      />
      <Choice
        label={t('with.label')}
        value={kind}
        choices={KINDS.map((value) => ({ value, name: t(`with.${value}`) }))}
        onChoice={(value) => {
          put({ with: value === 'all' ? null : value });
        }}
      />
    </div>
  );
}
