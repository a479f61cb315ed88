import { useCallback, type ReactNode } from 'react';
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

/** That name as an element: a finding's is in the page's language, all others are the texts' own. */
export function NodeName({ of }: { readonly of: ToldNode }): ReactNode {
  const nameOf = useNodeName();
  return <span {...(of.code === null ? { lang: 'zh-Hans' } : {})}>{nameOf(of)}</span>;
}
