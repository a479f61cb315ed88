import list from '../../docs/examples/questions.json';

/** One of the eight questions of the contract, with variables that answer on the corpus that ships. */
export interface Question {
  readonly name: string;
  readonly who: string;
  readonly question: string;
  readonly chinese: string;
  readonly query: string;
  /** As JSON, for people to change. */
  readonly variables: string;
}

const texts = import.meta.glob<string>('../../docs/examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const QUESTIONS: readonly Question[] = list.map(({ variables, ...question }) => {
  const query = texts[`../../docs/examples/queries/${question.name}.graphql`];
  if (query === undefined) throw new Error(`no query for ${question.name}`);
  return { ...question, query, variables: JSON.stringify(variables, null, 2) };
});
