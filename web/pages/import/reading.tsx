import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindingText } from '../../parts/finding-text.js';
import { useFormat } from '../../parts/format.js';
import { Name, Told } from '../../parts/name.js';
import { SeverityTag } from '../../parts/severity-tag.js';
import { useTerm } from '../../parts/term.js';
import type { Extraction } from './extraction.js';

/** What was read, before anything is kept: the head, how much of each, what is open, then measure by measure. */
export function Reading({ of }: { readonly of: Extraction }): ReactNode {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  const agencies = new Set(of.measures.flatMap(({ assignments }) => assignments.map(({ agency }) => agency)));
  const counts = [
    ['sections', of.sections.length],
    ['measures', of.measures.length],
    ['agencies', agencies.size],
    ['indicators', of.indicators.length],
    ['findings', of.findings.length],
    ['characters', of.source.characters],
  ] as const;
  return (
    <section aria-labelledby="import-read">
      <h2 id="import-read">{t('read')}</h2>
      <Head of={of} />
      <dl className="import-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <Findings of={of.findings} />
      <details className="import-sections">
        <summary>{t('outline', { count: of.sections.length })}</summary>
        <ul>
          {of.sections.map(({ id, number: printed, title, level }) => (
            <li
              key={id}
              lang="zh-Hans"
              style={{ paddingInlineStart: `${String(level - 1)}em` }}
            >{`${printed} ${title}`}</li>
          ))}
        </ul>
      </details>
      <Measures of={of.measures} />
    </section>
  );
}

function Head({ of }: { readonly of: Extraction }): ReactNode {
  const { t } = useTranslation('import');
  const term = useTerm();
  const { day } = useFormat();
  const facts = [
    term('DocumentKind', of.kind),
    of.docNumber,
    of.issuedOn === null ? t('undated') : day(of.issuedOn),
    of.regions.length === 0 ? t('nowhere') : of.regions.join('、'),
    of.issuers.map(({ name }) => name).join('、'),
  ].filter((fact): fact is string => fact !== null && fact !== '');
  return (
    <>
      <p className="import-title" lang="zh-Hans">
        {of.title}
      </p>
      <p className="import-facts">
        {facts.map((fact) => (
          <span key={fact}>
            <Told>{fact}</Told>
          </span>
        ))}
        {of.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
      </p>
    </>
  );
}

function Findings({ of }: { readonly of: Extraction['findings'] }): ReactNode {
  const { t } = useTranslation('import');
  const textOf = useFindingText();
  return (
    <>
      <h3>{t('findings')}</h3>
      {of.length === 0 ? <p className="import-facts">{t('noFindings')}</p> : null}
      <ul className="import-list">
        {of.map((finding) => {
          const { what, settle } = textOf(finding);
          return (
            <li key={`${finding.code} ${String(finding.span?.start)} ${finding.message}`}>
              <SeverityTag severity={finding.severity} /> <Told>{what}</Told>
              {finding.span === null ? null : (
                <q lang="zh-Hans" className="import-quote">
                  {finding.span.quote.slice(0, LONGEST_QUOTE)}
                </q>
              )}
              <p className="import-facts">{settle}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const LONGEST_QUOTE = 80;

function Measures({ of }: { readonly of: Extraction['measures'] }): ReactNode {
  const { t } = useTranslation('import');
  const term = useTerm();
  return (
    <>
      <h3>{t('measures')}</h3>
      {of.length === 0 ? <p className="import-facts">{t('noMeasures')}</p> : null}
      <ol className="import-list">
        {of.map(({ id, number, title, text, assignments, products }) => (
          <li key={id}>
            <details>
              <summary lang="zh-Hans">
                {number}
                {title}
              </summary>
              <p className="import-text" lang="zh-Hans">
                {text}
              </p>
            </details>
            <p className="import-facts">
              {assignments.length === 0 ? <span>{t('nobody')}</span> : null}
              {assignments.map(({ agency, role }) => (
                <span key={agency + role}>
                  {term('AssignmentRole', role)} <Name>{agency}</Name>
                </span>
              ))}
            </p>
            {products.length === 0 ? null : (
              <p className="import-facts">
                <span>
                  <Told>{t('products', { names: [...new Set(products.map(({ name }) => name))].join('、') })}</Told>
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
