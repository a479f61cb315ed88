import { criteriaOf, type Indicator } from '../assess/scheme.js';

interface Named {
  readonly code: string;
  readonly criterion: string;
}

/**
 * The criterion that each statement was made of, in the scheme as it reads now: the one with its very words, under its
 * number where several have them. Null where its words are gone: whether the statement holds of other words, people must say.
 */
export function criteriaFound<S extends Named>(
  indicators: readonly Indicator[],
  statements: readonly S[],
): readonly { readonly statement: S; readonly criterion: Indicator | null }[] {
  const criteria = criteriaOf(indicators);
  const free = new Set(criteria);
  const take = (criterion: Indicator | undefined): Indicator | null => {
    if (criterion === undefined) return null;
    free.delete(criterion);
    return criterion;
  };
  const under = statements.map(({ code, criterion }) =>
    take(criteria.find((one) => free.has(one) && one.code === code && one.text === criterion)),
  );
  return statements.map((statement, index) => ({
    statement,
    criterion: under[index] ?? take(criteria.find((one) => free.has(one) && one.text === statement.criterion)),
  }));
}
