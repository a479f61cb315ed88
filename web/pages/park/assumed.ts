import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

type Tried = 'MET' | 'UNMET';

/** A verdict that is tried out of a criterion (id), as the API takes it. */
export interface Assumption {
  readonly indicator: string;
  readonly verdict: Tried;
}

const NAMES: readonly (readonly [string, Tried])[] = [
  ['met', 'MET'],
  ['unmet', 'UNMET'],
];

/** What an address tries out: `?met=CRITERION&unmet=CRITERION`, each as often as needed. */
export const assumedIn = (search: URLSearchParams): readonly Assumption[] =>
  NAMES.flatMap(([name, verdict]) => search.getAll(name).map((indicator) => ({ indicator, verdict })));

interface Assumed {
  readonly assume: readonly Assumption[];
  /** Assumes a verdict of each of these criteria (ids), or with null nothing of them any more. */
  put(criteria: readonly string[], verdict: Tried | null): void;
  clear(): void;
}

/** What is tried out, and the way to try out something else. */
export function useAssumed(): Assumed {
  const [parameters, setParameters] = useSearchParams();
  const assume = useMemo(() => assumedIn(parameters), [parameters]);
  const write = (next: readonly Assumption[]): void => {
    setParameters(
      (former) => {
        const address = new URLSearchParams(former);
        for (const [name, verdict] of NAMES) {
          address.delete(name);
          for (const one of next) if (one.verdict === verdict) address.append(name, one.indicator);
        }
        return address;
      },
      { preventScrollReset: true },
    );
  };
  return {
    assume,
    put: (criteria, verdict) => {
      const others = assume.filter(({ indicator }) => !criteria.includes(indicator));
      write(verdict === null ? others : [...others, ...criteria.map((indicator) => ({ indicator, verdict }))]);
    },
    clear: () => {
      write([]);
    },
  };
}
