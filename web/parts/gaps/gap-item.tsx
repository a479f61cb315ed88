import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { criterionAddress, documentAddress, parkAddress, placeAddress } from '../addresses.js';
import { evidenceOf } from './gap-evidence.js';
import './gaps.css';
import { Told } from '../name.js';
import { Remedies } from './remedies.js';
import type { GapSubject, ShownGap } from './shown-gap.js';

interface GapItemProps {
  readonly gap: ShownGap;
  /** Stands before its name, where the list is of several kinds. */
  readonly before?: ReactNode;
}

/** One thing that is missing: its subject leads to the words, the line below says what is missing where. */
export function GapItem({ gap, before }: GapItemProps): ReactNode {
  const { t, i18n } = useTranslation('gaps');
  const { subject, document, park } = gap;
  const { name, to } = shown(subject);
  const evidence = evidenceOf(gap);
  return (
    <li>
      {before}{' '}
      {to === null ? (
        <span className="gaps-subject">
          <Told>{name}</Told>
        </span>
      ) : (
        <SubjectLink name={name} to={to} />
      )}
      <p className="gaps-facts">
        {i18n.language === 'en' ? (
          <span>
            <Told>{gap.message}</Told>
          </span>
        ) : (
          <span>{t(what(gap), { title: titleOf(document) })}</span>
        )}
        {evidence === null ? null : <Link to={evidence}>{t('evidence')}</Link>}
        {park == null ? null : (
          <Link to={parkPlace(park.id, subject)} lang="zh-Hans">
            {park.name}
          </Link>
        )}
        {park?.sample === true ? <span className="tag tag-warn">{t('sample')}</span> : null}
      </p>
      <Remedies of={gap.remedies} />
    </li>
  );
}

const SubjectLink = ({ name, to }: { readonly name: string; readonly to: string }): ReactNode => (
  <Link className="gaps-subject" to={to} lang="zh-Hans">
    {name}
  </Link>
);

/** Where the park's form has what is missing. */
const parkPlace = (park: string, { __typename, id }: GapSubject): string =>
  __typename === 'Indicator' ? criterionAddress(park, id) : parkAddress(park);

const titleOf = (document: { readonly title: string; readonly printedTitle: string | null } | null): string =>
  document === null ? '' : (document.printedTitle ?? document.title);

/** Which sentence tells of it: what is missing in a whole text is said of the text, and a severity tells where a rule has two cases. */
function what({ kind, severity, subject }: ShownGap): `what.${WhatKey}` {
  switch (kind) {
    case 'CRITERION_UNMET':
      return severity === 'HIGH' ? 'what.CRITERION_UNMET' : 'what.CRITERION_PARTLY';
    case 'CRITERION_UNKNOWN':
      return subject.__typename === 'Park' ? 'what.PARK_UNKNOWN' : 'what.CRITERION_UNKNOWN';
    case 'MEASURE_WITHOUT_AGENCY':
      return subject.__typename === 'Document' ? 'what.DOCUMENT_WITHOUT_AGENCY' : 'what.MEASURE_WITHOUT_AGENCY';
    case 'MEASURE_WITHOUT_LEAD':
      return subject.__typename === 'Document' ? 'what.DOCUMENT_WITHOUT_LEAD' : 'what.MEASURE_WITHOUT_LEAD';
    case 'INDICATOR_WITHOUT_MEASURE':
      return subject.__typename === 'Document' ? 'what.SCHEME_WITHOUT_MEASURE' : 'what.INDICATOR_WITHOUT_MEASURE';
    case 'MEASURE_WITHOUT_COUNTERPART':
      return severity === 'MEDIUM' ? 'what.COUNTERPART_DUE' : 'what.COUNTERPART_NOT_DUE';
    case 'MEASURE_WITHOUT_INDICATOR':
    case 'PRODUCT_IN_ONE_REGION_ONLY':
      return `what.${kind}`;
  }
}

type WhatKey =
  | 'CRITERION_UNMET'
  | 'CRITERION_PARTLY'
  | 'CRITERION_UNKNOWN'
  | 'PARK_UNKNOWN'
  | 'MEASURE_WITHOUT_AGENCY'
  | 'DOCUMENT_WITHOUT_AGENCY'
  | 'MEASURE_WITHOUT_LEAD'
  | 'DOCUMENT_WITHOUT_LEAD'
  | 'INDICATOR_WITHOUT_MEASURE'
  | 'SCHEME_WITHOUT_MEASURE'
  | 'COUNTERPART_DUE'
  | 'COUNTERPART_NOT_DUE'
  | 'MEASURE_WITHOUT_INDICATOR'
  | 'PRODUCT_IN_ONE_REGION_ONLY';

/** What a subject is called, and where its words stand. */
function shown(subject: GapSubject): { readonly name: string; readonly to: string | null } {
  switch (subject.__typename) {
    case 'Measure':
      return { name: subject.number + subject.title, to: placeAddress(subject.span) };
    case 'Indicator':
      return { name: `${subject.code} ${subject.name}`, to: placeAddress(subject.span) };
    case 'FinancialProduct': {
      const [first] = subject.mentions.nodes;
      return { name: subject.name, to: first === undefined ? null : placeAddress(first.span) };
    }
    case 'Document':
      return { name: subject.printedTitle ?? subject.title, to: documentAddress(subject.slug) };
    case 'Park':
      return { name: subject.name, to: parkAddress(subject.id) };
    default:
      return { name: subject.id, to: null };
  }
}
