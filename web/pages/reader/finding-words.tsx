import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useFindingText } from '../../parts/finding-text.js';
import { Told } from '../../parts/name.js';
import type { ReadFinding } from './facts.js';

interface FindingWordsProps {
  readonly of: ReadFinding;
  /** To its words in the text; left out where it has none. */
  readonly go?: () => void;
}

/** What reading left open: what it is, the names and figures that belong to it, and what would settle it. */
export function FindingWords({ of, go }: FindingWordsProps): ReactNode {
  const { what, detail, settle } = useFindingText()(of);
  return (
    <>
      {go === undefined ? (
        <span>
          <Told>{what}</Told>
        </span>
      ) : (
        <Button className="text-button" onPress={go}>
          <Told>{what}</Told>
        </Button>
      )}
      {detail === null ? null : <p lang="en">{detail}</p>}
      <p>{settle}</p>
    </>
  );
}
