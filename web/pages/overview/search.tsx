import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { useSlash } from '../../parts/use-slash.js';
import { Hits } from './hits.js';
import { Search as SearchText, type SearchType } from './search.generated.js';

/** How long typing rests before the words are asked for and stand in the address. */
const REST_MS = 200;

/** A number as measures print it, such as （四）, 第十二条 or 3.: it is looked for where things are numbered. */
const NUMBER =
  /^(?:[（(][零〇一二三四五六七八九十百\d]+[）)]|第[零〇一二三四五六七八九十百千\d]+[章节条款]|\d+[.．、])$/u;
const NUMBERED: readonly SearchType[] = ['MEASURE', 'INDICATOR'];

/** The search field, and below it what was found; `children` while nothing is looked for. */
export function Search({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('overview');
  const [words, setWords, query] = useSearchedWords();
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <Autocomplete inputValue={words} onInputChange={setWords} disableAutoFocusFirst>
      <SearchField className="field overview-search" aria-label={t('search.label')}>
        <Input ref={field} placeholder={t('search.hint')} />
      </SearchField>
      {query === '' ? children : <Found query={query} />}
    </Autocomplete>
  );
}

function Found({ query }: { readonly query: string }): ReactNode {
  const { t } = useTranslation('overview');
  const types = NUMBER.test(query) ? NUMBERED : null;
  const found = useAsk(SearchText, { query, types }, { keep: true });
  return (
    <Answer
      of={found}
      isEmpty={({ search }) => search.totalCount === 0}
      empty={<Empty>{t('search.empty', { query })}</Empty>}
    >
      {({ search }) => <Hits of={search} />}
    </Answer>
  );
}

/** What is being typed, and what of it stands in the address and is looked for. Going back in the browser brings the former words back. */
function useSearchedWords(): readonly [string, (words: string) => void, string] {
  const [parameters, setParameters] = useSearchParams();
  const query = (parameters.get('q') ?? '').trim();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const rest = setTimeout(() => {
      const next = typed.trim();
      if (next !== query) {
        // The first word is a step that "back" undoes; what is typed after it is the same step.
        setParameters(next === '' ? {} : { q: next }, { replace: query !== '' });
      }
      setTyped(null);
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [typed, query, setParameters]);
  return [typed ?? query, setTyped, query];
}
