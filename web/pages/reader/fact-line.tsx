import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindingText } from '../../parts/finding-text.js';
import { Name, Told } from '../../parts/name.js';
import { useTerm } from '../../parts/term.js';
import { useGivenBy } from './correct/given-by.js';
import type { Fact } from './facts.js';

/** A fact in a line: its kind, what it is, and what of it matters most. */
export function FactLine({ fact }: { readonly fact: Fact }): ReactNode {
  const { t } = useTranslation('reader');
  const { name, more, detail = null } = useFactText()(fact);
  return (
    <span className="fact-line">
      <span className={`fact-kind fact-kind-${fact.kind}`}>{t(`kind.${fact.kind}`)}</span>{' '}
      <span className="fact-name">{fact.kind === 'finding' ? <Told>{name}</Told> : <Name>{name}</Name>}</span>
      {detail === null ? null : (
        <span className="fact-more" lang="en">
          {' '}
          {detail}
        </span>
      )}
      {more === '' ? null : (
        <span className="fact-more">
          {' '}
          <Told>{more}</Told>
        </span>
      )}
    </span>
  );
}

interface FactText {
  readonly name: string;
  /** What is said of it. */
  readonly more: string;
  /** The server's own words. */
  readonly detail?: string | null;
}

/** What a fact is called, and what is said of it. */
export function useFactText(): (fact: Fact) => FactText {
  const { t } = useTranslation('reader');
  const term = useTerm();
  const findingText = useFindingText();
  const givenBy = useGivenBy();
  return (fact) => {
    switch (fact.kind) {
      case 'agency':
        return {
          name: fact.of.agency.name,
          more: parts(
            term('AssignmentRole', fact.of.role),
            term('AssignmentBasis', fact.of.basis),
            fact.of.review === null ? null : givenBy(fact.of.review),
          ),
        };
      case 'product':
        return {
          name: fact.of.product.name,
          more: parts(
            term('ProductCategory', fact.of.product.category),
            fact.of.review === null ? null : givenBy(fact.of.review),
          ),
        };
      case 'target':
        return { name: fact.of.text, more: fact.of.deadlineText ?? '' };
      case 'citation':
        return {
          name: fact.of.title,
          more: parts(fact.of.docNumber, fact.of.document?.held === true ? t('held') : t('notHeld')),
        };
      case 'finding': {
        const { what, detail, settle } = findingText(fact.of);
        return { name: what, detail, more: settle };
      }
    }
  };
}

const parts = (...of: readonly (string | null | undefined)[]): string => of.filter((part) => part != null).join(' · ');
