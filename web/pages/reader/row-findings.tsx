import type { ReactNode } from 'react';
import { SeverityTag } from '../../parts/severity-tag.js';
import type { Fact } from './facts.js';
import { FindingWords } from './finding-words.js';
import { useReader } from './reader-context.js';

/** What reading left open in a row; each leads to its words. */
export function RowFindings({ findings }: { readonly findings: readonly Fact[] }): ReactNode {
  const { mark } = useReader();
  return findings.map((fact) =>
    fact.kind !== 'finding' ? null : (
      <div key={fact.id} className="row-finding">
        <SeverityTag severity={fact.of.severity} />{' '}
        <FindingWords
          of={fact.of}
          go={() => {
            mark(fact);
          }}
        />
      </div>
    ),
  );
}
