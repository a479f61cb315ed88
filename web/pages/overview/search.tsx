import { useRef, type ReactNode } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { Told } from '../../parts/name.js';
import { Standing } from '../../parts/standing.js';
import { useSlash } from '../../parts/use-slash.js';
import { useWords } from '../../parts/use-words.js';
import { searchAsked, wordsIn } from './asked.js';
import { Hits } from './hits.js';
import { Search as SearchText } from './search.generated.js';

/** The search field, and below it what was found; `children` while nothing is looked for. */
export function Search({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('overview');
  const [parameters, setParameters] = useSearchParams();
  const query = wordsIn(parameters);
  const { value, change, composition } = useWords(query, (next) => {
    // The first word is a step that "back" undoes; what is typed after it is the same step.
    if (next !== query) setParameters(next === '' ? {} : { q: next }, { replace: query !== '' });
  });
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <Autocomplete inputValue={value} onInputChange={change} disableAutoFocusFirst>
      <SearchField className="field overview-search" aria-label={t('search.label')}>
        <Input ref={field} placeholder={t('search.hint')} {...composition} />
      </SearchField>
      {query === '' ? children : <Found query={query} isTyping={value.trim() !== query} />}
    </Autocomplete>
  );
}

interface FoundProps {
  readonly query: string;
  /** Whether other words than these are in the field by now. */
  readonly isTyping: boolean;
}

function Found({ query, isTyping }: FoundProps): ReactNode {
  const { t } = useTranslation('overview');
  const found = useAsk(SearchText, searchAsked(query), { keep: true });
  const isStale = isTyping || found.isPlaceholderData;
  return (
    <Answer
      of={found}
      isEmpty={({ search }) => search.totalCount === 0 && !isStale}
      empty={
        <Empty>
          <Told>{t('search.empty', { query })}</Told>
        </Empty>
      }
    >
      {({ search }) => (
        <Standing isStale={isStale}>
          <Hits of={search} isStale={isStale} />
        </Standing>
      )}
    </Answer>
  );
}
