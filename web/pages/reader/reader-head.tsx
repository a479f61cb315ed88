import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress, variantAddress } from '../../parts/addresses.js';
import { useFormat } from '../../parts/format.js';
import { Name } from '../../parts/name.js';
import { SeverityTag } from '../../parts/severity-tag.js';
import { stillToCome } from '../../parts/still-to-come.js';
import { useTerm } from '../../parts/term.js';
import type { ReadDocument } from './facts.js';
import { FindingWords } from './finding-words.js';

const DATES = ['issuedOn', 'publishedOn', 'effectiveOn', 'expiresOn'] as const;

/** What the document is, who issued it and when, and which other texts it is bound up with. */
export function ReaderHead({ of }: { readonly of: ReadDocument }): ReactNode {
  const { t } = useTranslation('reader');
  const term = useTerm();
  const { day } = useFormat();
  const { issuers, regions, source, printedTitle, title, docNumber } = of;
  return (
    <div className="reader-head">
      {printedTitle === null ? null : (
        <p className="reader-notice" lang="zh-Hans">
          {title}
        </p>
      )}
      <p className="reader-facts">
        {of.level == null ? null : <span className="tag">{term('GovernmentLevel', of.level)}</span>}
        <span className="tag">{term('DocumentKind', of.kind)}</span>
        {of.draft ? <span className="tag tag-warn">{t('draft')}</span> : null}
        {docNumber == null ? null : <Name>{docNumber}</Name>}
        {DATES.map((name) => {
          const date = of[name];
          return date == null ? null : <span key={name}>{t(`date.${name}`, { day: day(date) })}</span>;
        })}
        {of.issuedOn == null ? <span>{t('undated')}</span> : null}
      </p>
      <dl className="reader-list">
        <Names name={t('issuers')} of={issuers.map((one) => one.name)} />
        <Names name={t('regions')} of={regions.map((one) => one.name)} />
        {source?.url == null ? null : (
          <div>
            <dt>{t('source')}</dt>
            <dd>
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <OtherTexts of={of} />
      <WholeFindings of={of} />
    </div>
  );
}

const Names = ({ name, of }: { readonly name: string; readonly of: readonly string[] }): ReactNode =>
  of.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd lang="zh-Hans">{of.join('、')}</dd>
    </div>
  );

/** What reading left open in the document as a whole; what is open at a place stands beside it. */
function WholeFindings({ of }: { readonly of: ReadDocument }): ReactNode {
  const { t } = useTranslation('reader');
  const open = of.findings.filter(({ span }) => span === null);
  if (open.length === 0) return null;
  return (
    <ul className="reader-findings" aria-label={t('wholeFindings')}>
      {open.map((finding) => (
        <li key={finding.id} className="row-finding">
          <SeverityTag severity={finding.severity} /> <FindingWords of={finding} />
        </li>
      ))}
    </ul>
  );
}

/** Copies, originals, successors and predecessors. */
function OtherTexts({ of }: { readonly of: ReadDocument }): ReactNode {
  const { t } = useTranslation('reader');
  const { percent, day } = useFormat();
  const { variantOf, variants, supersededBy, supersedes } = of;
  const from = stillToCome(of, supersededBy?.on);
  const replaced = from === null ? 'replacedBy' : 'replacedFrom';
  const others = [
    ...(variantOf == null ? [] : [{ ...variantOf.document, key: 'copyOf' as const, share: variantOf.similarity }]),
    ...variants.map(({ document, similarity }) => ({ ...document, key: 'copiedAs' as const, share: similarity })),
    ...(supersededBy == null ? [] : [{ ...supersededBy.later, key: replaced, share: 0 } as const]),
    ...(supersedes == null ? [] : [{ ...supersedes.earlier, key: 'replaces' as const, share: 0 }]),
  ];
  return others.map(({ key, slug, title, share }) => (
    <p key={`${key} ${slug}`} className="reader-other">
      {t(`other.${key}`, { share: percent(share), day: from === null ? '' : day(from) })}{' '}
      <Link to={documentAddress(slug)} lang="zh-Hans">
        {title}
      </Link>
      {key === 'copyOf' || key === 'copiedAs' ? (
        <>
          {' '}
          · <Link to={variantAddress(of.slug, slug)}>{t('variant.hold')}</Link>
        </>
      ) : null}
    </p>
  ));
}
