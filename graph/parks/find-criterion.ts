import { criteriaOf, type Indicator } from '../assess/scheme.js';

interface Named {
  readonly code: string;
  readonly criterion: string;
}

const keyOf = ({ code, criterion }: Named): string => `${code} ${criterion}`;

/**
 * The criterion that each statement was made of, in the scheme as it reads now: the one with its very words, under its
 * number where several have them. Null where its words are gone: whether the statement holds of other words, people must say.
 * Several statements may be of one criterion: what people stated, and what was read in reports.
 */
export function criteriaFound<S extends Named>(
  indicators: readonly Indicator[],
  statements: readonly S[],
): readonly { readonly statement: S; readonly criterion: Indicator | null }[] {
  const named = new Map<string, Named>(statements.map((one) => [keyOf(one), one]));
  const found = foundOf(indicators, [...named.values()]);
  return statements.map((statement) => ({ statement, criterion: found.get(keyOf(statement)) ?? null }));
}

function foundOf(
  indicators: readonly Indicator[],
  named: readonly Named[],
): ReadonlyMap<string, Indicator | undefined> {
  const criteria = criteriaOf(indicators);
  const free = new Set(criteria);
  const take = (criterion: Indicator | undefined): Indicator | undefined => {
    if (criterion !== undefined) free.delete(criterion);
    return criterion;
  };
  const under = named.map(({ code, criterion }) =>
    take(criteria.find((one) => free.has(one) && one.code === code && one.text === criterion)),
  );
  return new Map(
    named.map((one, index) => [
      keyOf(one),
      under[index] ?? take(criteria.find((each) => free.has(each) && each.text === one.criterion)),
    ]),
  );
}
