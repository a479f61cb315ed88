import { useMemo } from 'react';
import { useAddress, type Changes } from '../../parts/use-address.js';

/** `?node=ID&open=ID~ID&without=RELATION~RELATION&to=ID` */
export interface GraphState {
  readonly node: string | null;
  /** Nodes that were opened, besides the one in the middle. */
  readonly open: readonly string[];
  /** Relations that are not shown. */
  readonly without: readonly string[];
  /** Where a path is to lead. */
  readonly to: string | null;
}

export function useGraphState(): readonly [GraphState, (changes: Changes) => void] {
  const { get, go } = useAddress();
  const [node, open, without, to] = [get('node'), get('open'), get('without'), get('to')];
  const state = useMemo(() => ({ node, to, open: listOf(open), without: listOf(without) }), [node, open, without, to]);
  return [state, go];
}

const listOf = (text: string | null): readonly string[] => (text === null || text === '' ? [] : text.split('~'));

/** With `one` when it was not there, without it when it was. */
export const toggled = (list: readonly string[], one: string): string =>
  (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]).join('~');

/** Puts another node in the middle: what was opened around the former one belongs to that. */
export const middleOf = (id: string): Changes => ({ node: id, open: null, to: null });
export const middleAddress = (id: string): string => `/graph?node=${encodeURIComponent(id)}`;
