import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** As `GET /export` lists them; the first is what most people take. */
const FORMATS = [
  ['xlsx', 'XLSX'],
  ['csv', 'CSV'],
  ['jsonld', 'JSON-LD'],
  ['graphml', 'GraphML'],
  ['cypher', 'Cypher'],
  ['neo4j', 'Neo4j'],
] as const;

/** The graph to take away, in each form that the server makes (docs/exports.md). */
export function Exports(): ReactNode {
  const { t } = useTranslation('overview');
  return (
    <section className="overview-exports no-print" aria-labelledby="overview-exports">
      <h2 id="overview-exports">{t('exports.title')}</h2>
      <p className="overview-facts">{t('exports.lead')}</p>
      <ul>
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <a href={`/export/${format}`} download>
              {name}
            </a>{' '}
            <span className="overview-export">{t(`exports.format.${format}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
