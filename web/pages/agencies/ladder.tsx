import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAskAll } from '../../api/use-ask-all.js';
import { agencyAddress, placeAddress } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import { AgencyLadder, type AgencyLadderQuery } from './agencies.generated.js';
import { LEVELS } from './lines-of.js';
import { MeasureLink } from './measure-link.js';

type Rung = NonNullable<AgencyLadderQuery['agency']>['assignments']['nodes'][number];
type Step = Rung['ladder']['nodes'][number];

const ANSWERS = { SAME_LINE: 'tag tag-good', OTHER_LINE: 'tag', NOBODY: 'tag' } as const;

/** The 国–省–市 ladder: each of its measures, and who answers for comparable ones at other levels. */
export function Ladder({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('agencies');
  const answer = useAskAll(AgencyLadder, { id }, ({ agency }) => agency?.assignments);
  const rungs = useMemo(
    () =>
      (answer.data ?? [])
        .flatMap(({ agency }) => agency?.assignments.nodes ?? [])
        .filter(({ ladder }) => ladder.nodes.length > 0),
    [answer.data],
  );
  return (
    <section aria-labelledby="agencies-ladder">
      <h2 id="agencies-ladder">{t('ladder.title')}</h2>
      <p className="note">{t('ladder.note')}</p>
      <Answer of={answer} isEmpty={() => rungs.length === 0} empty={<Empty>{t('ladder.none')}</Empty>}>
        {() => <LadderTable rungs={rungs} />}
      </Answer>
    </section>
  );
}

function LadderTable({ rungs }: { readonly rungs: readonly Rung[] }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const levels = LEVELS.filter((level) =>
    rungs.some(({ ladder }) => ladder.nodes.some((step) => step.level === level)),
  );
  return (
    <div className="table-frame">
      <table className="table agencies-ladder">
        <thead>
          <tr>
            <th scope="col">{t('ladder.own')}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {term('GovernmentLevel', level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.map(({ measure, role, ladder }) => (
            <tr key={measure.id}>
              <th scope="row">
                <span className="tag">{term('AssignmentRole', role)}</span> <MeasureLink measure={measure} />
                <p className="facts" lang="zh-Hans">
                  {measure.document.printedTitle ?? measure.document.title}
                </p>
                {ladder.totalCount > ladder.nodes.length ? (
                  <p className="facts">{t('ladder.cut', { shown: ladder.nodes.length, total: ladder.totalCount })}</p>
                ) : null}
              </th>
              {levels.map((level) => (
                <td key={level}>
                  {ladder.nodes
                    .filter((step) => step.level === level)
                    .map((step) => (
                      <OneStep key={step.measure.id} step={step} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneStep({ step }: { readonly step: Step }): ReactNode {
  const { t } = useTranslation('agencies');
  const term = useTerm();
  const { percent } = useFormat();
  const { answer, measure, counterpart, assignments } = step;
  return (
    <div className="agencies-step">
      <MeasureLink measure={measure} />
      <p className="facts" lang="zh-Hans">
        {measure.document.printedTitle ?? measure.document.title}
      </p>
      <p className="facts">
        <span className={ANSWERS[answer]}>{term('LadderAnswer', answer)}</span>
        <span className="tag">{t(counterpart.applies ? 'ladder.applies' : 'ladder.compared')}</span>
        <span>{t('ladder.confidence', { share: percent(counterpart.confidence) })}</span>
      </p>
      <ul className="agencies-bodies">
        {assignments.map(({ agency, role, span }) => (
          <li key={agency.id}>
            <Link to={agencyAddress(agency.id)} lang="zh-Hans">
              {agency.name}
            </Link>{' '}
            <Link to={placeAddress(span)} className="agencies-count">
              {term('AssignmentRole', role)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
