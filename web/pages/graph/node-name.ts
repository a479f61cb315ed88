import { useCallback } from 'react';
import { useFindingText } from '../../parts/finding-text.js';
import type { ToldNode } from './told-node.js';

/** What a node is called: by the text's own words, and of a finding in the page's language. */
export function useNodeName(): (node: ToldNode) => string {
  const findingText = useFindingText();
  return useCallback(
    ({ name, code }) => (code === null ? name : findingText({ code, message: name }).what),
    [findingText],
  );
}
