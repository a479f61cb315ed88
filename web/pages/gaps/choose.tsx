import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Failed } from '../../parts/failed.js';
import { useFormat } from '../../parts/format.js';
import { Standing } from '../../parts/standing.js';
import { useTerm } from '../../parts/term.js';
import { countsAsked, KINDS, SEVERITIES, useNarrowed } from './gap-filter.js';
import { GapCounts, GapDocuments, GapParks } from './gaps.generated.js';

/** Of what document or park, how bad, and of which kind, each kind with how many there are. */
export function Choose(): ReactNode {
  const { t } = useTranslation('gaps');
  const term = useTerm();
  const narrowed = useNarrowed();
  const { severity, document, park, narrow } = narrowed;
  const documents = useAskAll(GapDocuments, {}, (answer) => answer.documents);
  const parks = useAskAll(GapParks, {}, (answer) => answer.parks);
  const all = { value: null, name: t('all') };
  return (
    <section className="gaps-choose no-print" aria-label={t('choose')}>
      <div className="form-row">
        <Choice
          label={t('severity')}
          value={severity}
          choices={[all, ...SEVERITIES.map((one) => ({ value: one, name: term('GapSeverity', one) }))]}
          onChoice={(chosen) => {
            narrow({ severity: chosen });
          }}
        />
        <Choice
          label={t('document')}
          value={document}
          choices={[
            all,
            ...(documents.data ?? []).flatMap((page) =>
              page.documents.nodes.map(({ id, printedTitle, title }) => ({
                value: id,
                name: printedTitle ?? title,
                lang: 'zh-Hans' as const,
              })),
            ),
          ]}
          onChoice={(chosen) => {
            narrow({ document: chosen });
          }}
        />
        <Choice
          label={t('park')}
          value={park}
          choices={[
            all,
            ...(parks.data ?? []).flatMap((page) =>
              page.parks.nodes.map(({ id, name }) => ({ value: id, name, lang: 'zh-Hans' as const })),
            ),
          ]}
          onChoice={(chosen) => {
            narrow({ park: chosen });
          }}
        />
      </div>
      <Failed of={documents} />
      <Failed of={parks} />
      <Kinds />
    </section>
  );
}

function Kinds(): ReactNode {
  const { t } = useTranslation('gaps');
  const term = useTerm();
  const { number } = useFormat();
  const narrowed = useNarrowed();
  const counts = useAsk(GapCounts, countsAsked(narrowed), { keep: true });
  return (
    <Answer of={counts}>
      {(data) => (
        <Standing isStale={counts.isPlaceholderData}>
          <div className="gaps-kinds" role="group" aria-label={t('kinds')}>
            {KINDS.map((kind) => (
              <ToggleButton
                key={kind}
                className="button"
                isSelected={narrowed.kind === kind}
                isDisabled={data[kind].totalCount === 0 && narrowed.kind !== kind}
                onChange={(on) => {
                  narrowed.narrow({ kind: on ? kind : null });
                }}
              >
                {term('GapKind', kind)} <span className="gaps-count">{number(data[kind].totalCount)}</span>
              </ToggleButton>
            ))}
          </div>
        </Standing>
      )}
    </Answer>
  );
}
