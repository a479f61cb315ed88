import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useFindingText } from '../../parts/finding-text.js';
import { SeverityTag } from '../../parts/severity-tag.js';
import { factsFrom, type Fact } from './facts.js';
import { useReader } from './reader-context.js';
import type { Row } from './rows.js';

/** What reading left open in a row; each leads to its words. */
export function RowFindings({ row, facts }: { readonly row: Row; readonly facts: readonly Fact[] }): ReactNode {
  const { mark } = useReader();
  const textOf = useFindingText();
  return factsFrom(facts, row).map((fact) => {
    if (fact.kind !== 'finding') return null;
    const { what, settle } = textOf(fact.of);
    return (
      <div key={fact.id} className="row-finding">
        <SeverityTag severity={fact.of.severity} />{' '}
        <Button
          className="text-button"
          onPress={() => {
            mark(fact);
          }}
        >
          {what}
        </Button>
        <p>{settle}</p>
      </div>
    );
  });
}
