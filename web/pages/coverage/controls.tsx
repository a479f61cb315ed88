import type { ReactNode } from 'react';
import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Label, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../parts/choice.js';
import type { Changes } from '../../parts/use-address.js';
import { WordsField } from '../../parts/words-field.js';
import { useTerm } from '../../parts/term.js';
import type { OfferedDocument } from './asked.js';
import { SHOWN, SORTS, STATUSES, type CoverageState } from './coverage-state.js';

interface ControlsProps {
  readonly offered: readonly OfferedDocument[];
  /** Undefined where the address names none that is there. */
  readonly baseline: OfferedDocument | undefined;
  readonly state: CoverageState;
  readonly put: (changes: Changes) => void;
}

/** What is compared with what, and which part of it is looked at. */
export function Controls({ offered, baseline, state, put }: ControlsProps): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  return (
    <div className="controls no-print">
      <Choice
        label={t('baseline')}
        value={baseline?.slug ?? ''}
        choices={[
          ...(baseline === undefined ? [{ value: '', name: '—' }] : []),
          ...offered.map((document) => ({
            value: document.slug,
            name: document.printedTitle ?? document.title,
            lang: 'zh-Hans' as const,
          })),
        ]}
        onChoice={(slug) => {
          // What is compared and what is open belongs to the former one.
          put({ baseline: slug, against: null, by: null, cell: null });
        }}
      />
      <Against offered={offered.filter(({ slug }) => slug !== baseline?.slug)} chosen={state.against} put={put} />
      <Choice
        label={t('shown.label')}
        value={state.shown}
        choices={SHOWN.map((value) => ({ value, name: t(`shown.${value}`) }))}
        onChoice={(shown) => {
          put({ shown: shown === 'all' ? null : shown });
        }}
      />
      <Choice
        label={t('status')}
        value={state.status}
        choices={STATUSES.map((value) => ({
          value,
          name: value === 'all' ? t('anyStatus') : term('CoverageStatus', value),
        }))}
        onChoice={(status) => {
          put({ status: status === 'all' ? null : status });
        }}
      />
      <Choice
        label={t('sort.label')}
        value={state.sort}
        choices={SORTS.map((value) => ({ value, name: t(`sort.${value}`) }))}
        onChoice={(sort) => {
          put({ sort: sort === 'order' ? null : sort, by: sort === 'order' ? null : state.by });
        }}
      />
      <WordsField
        label={t('words.label')}
        hint={t('words.hint')}
        words={state.words}
        onWords={(q) => {
          put({ q });
        }}
      />
    </div>
  );
}

interface AgainstProps {
  readonly offered: readonly OfferedDocument[];
  readonly chosen: readonly string[] | null;
  readonly put: (changes: Changes) => void;
}

/** With which documents: all of lower rank unless somebody chose. */
function Against({ offered, chosen, put }: AgainstProps): ReactNode {
  const { t } = useTranslation('coverage');
  const term = useTerm();
  const put1 = (slugs: readonly string[]): void => {
    put({ against: slugs.join(','), by: null, cell: null });
  };
  return (
    <div className="form-field">
      <span className="coverage-label" id="coverage-against">
        {t('against.label')}
      </span>
      <DialogTrigger>
        <Button className="button" aria-describedby="coverage-against">
          {chosen === null ? t('against.usual') : t('against.chosen', { count: chosen.length })}
        </Button>
        <Popover className="coverage-popover" placement="bottom start">
          <Dialog aria-label={t('against.label')}>
            <CheckboxGroup value={[...(chosen ?? [])]} onChange={put1}>
              <Label>{t('against.choose')}</Label>
              {offered.map(({ slug, title, printedTitle, level }) => (
                <Checkbox key={slug} value={slug} className="coverage-check">
                  <span className="coverage-box" aria-hidden="true" />
                  <span>
                    <span lang="zh-Hans">{printedTitle ?? title}</span>{' '}
                    {level == null ? null : <span className="tag">{term('GovernmentLevel', level)}</span>}
                  </span>
                </Checkbox>
              ))}
            </CheckboxGroup>
            <Button
              className="button"
              isDisabled={chosen === null}
              onPress={() => {
                put({ against: null, by: null, cell: null });
              }}
            >
              {t('against.usual')}
            </Button>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
