import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { agencyAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Choice } from '../../parts/choice.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { Name } from '../../parts/name.js';
import { Nothing } from '../../parts/nothing.js';
import { useTerm } from '../../parts/term.js';
import { useAddress } from '../../parts/use-address.js';
import { WordsField } from '../../parts/words-field.js';
import { Agencies } from './agencies.generated.js';
import { LEVELS, linesOf, type Level, type Line, type ListedAgency } from './lines-of.js';

/** The bodies that documents name: a row for each line, a column for each level. */
export function Lines(): ReactNode {
  const { t } = useTranslation('agencies');
  const { get, put } = useAddress();
  const answer = useAskAll(Agencies, {}, ({ agencies }) => agencies);
  const all = useMemo(() => (answer.data ?? []).flatMap(({ agencies }) => agencies.nodes), [answer.data]);
  const [words, level, system] = [get('q') ?? '', get('level') ?? '', get('line') ?? ''];
  const lines = useMemo(() => linesOf(all, { words, level, system }), [all, words, level, system]);
  return (
    <Answer of={answer} isEmpty={() => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
      {() => (
        <>
          <Narrow all={all} words={words} level={level} system={system} put={put} />
          {lines.length === 0 ? (
            <Nothing of={answer}>
              <Empty>{t('nothingLeft')}</Empty>
            </Nothing>
          ) : (
            <LinesTable lines={lines} />
          )}
        </>
      )}
    </Answer>
  );
}

interface NarrowProps {
  readonly all: readonly ListedAgency[];
  readonly words: string;
  readonly level: string;
  readonly system: string;
  readonly put: ReturnType<typeof useAddress>['put'];
}

function Narrow({ all, words, level, system, put }: NarrowProps): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const systems = new Map(
    all.flatMap((agency) => (agency.system == null ? [] : [[agency.system.id, agency.system.name]])),
  );
  const any = { value: '', name: t('any') };
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
        label={t('line')}
        value={system}
        choices={[any, ...[...systems].map(([value = '', name = '']) => ({ value, name, lang: 'zh-Hans' as const }))]}
        onChoice={(line) => {
          put({ line });
        }}
      />
      <Choice
        label={t('level')}
        value={level}
        choices={[any, ...LEVELS.map((value) => ({ value, name: term('GovernmentLevel', value) }))]}
        onChoice={(chosen) => {
          put({ level: chosen });
        }}
      />
    </div>
  );
}

function LinesTable({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const columns = [...LEVELS, null].filter((level) => lines.some(({ agencies }) => agencies.has(level)));
  const nameOf = (level: Level | null): string => (level === null ? t('noLevel') : term('GovernmentLevel', level));
  return (
    <div className="table-frame">
      <table className="table agencies-lines">
        <caption>{t('linesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {columns.map((level) => (
              <th key={level} scope="col">
                {nameOf(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, agencies }) => (
            <tr key={id}>
              <th scope="row">{name === null ? t('noLine') : <Name>{name}</Name>}</th>
              {columns.map((level) => (
                <td key={level}>
                  <Bodies of={agencies.get(level) ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bodies({ of }: { readonly of: readonly ListedAgency[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const { number } = useFormat();
  return of.length === 0 ? null : (
    <ul className="agencies-bodies">
      {of.map(({ id, name, assignments }) => (
        <li key={id}>
          <Link to={agencyAddress(id)} lang="zh-Hans">
            {name}
          </Link>{' '}
          <span className="agencies-count">
            {assignments.totalCount === 0
              ? t('issuesOnly')
              : t('parts', { count: assignments.totalCount, shown: number(assignments.totalCount) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
