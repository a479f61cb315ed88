import { useState, type ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../../api/use-ask.js';
import { LookUp } from '../../../parts/look-up.js';
import { useRested } from '../../../parts/use-rested.js';
import { CorrectBodies, CorrectProducts } from './correct.generated.js';
import type { Named } from './typed.js';

interface NameFieldProps {
  readonly of: 'body' | 'product';
  readonly value: Named | null;
  readonly isInvalid: boolean;
  readonly onChoice: (chosen: Named) => void;
}

/** A body or product of the graph, looked for by words of its name. */
export function NameField({ of, value, isInvalid, onChoice }: NameFieldProps): ReactNode {
  const { t } = useTranslation('correct');
  const [text, setText] = useTextOf(value);
  const rested = useRested(text);
  const { answer, found, isCut } = useFound(of, rested === value?.name ? '' : rested.trim());
  // What is chosen is among the choices, whatever is being looked for: the field goes back to it when it is left.
  const items = value === null || found.some(({ id }) => id === value.id) ? found : [value, ...found];
  return (
    <LookUp
      label={t(`name.${of}`)}
      words={text}
      lang="zh-Hans"
      onWords={setText}
      answer={answer}
      rested={rested}
      items={items}
      none={t('noneSo')}
      isCut={isCut}
      value={value?.id ?? null}
      onChoice={(id) => {
        const chosen = items.find((one) => one.id === id);
        if (chosen === undefined) return;
        setText(chosen.name);
        onChoice(chosen);
      }}
      isInvalid={isInvalid}
      opensAtOnce={t('choices')}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} lang="zh-Hans">
          {name}
        </ListBoxItem>
      )}
    </LookUp>
  );
}

/** What stands in the field: the name of what is chosen, also when that changes from elsewhere, and what is typed over it. */
function useTextOf(value: Named | null): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value?.name ?? '');
  const [former, setFormer] = useState(value?.id);
  if (former !== value?.id) {
    setFormer(value?.id);
    setText(value?.name ?? '');
  }
  return [text, setText];
}

interface Found {
  readonly answer: ReturnType<typeof useAsk>;
  readonly found: readonly Named[];
  readonly isCut: boolean;
}

function useFound(of: NameFieldProps['of'], text: string): Found {
  const bodies = useAsk(CorrectBodies, { text }, { enabled: of === 'body', keep: true });
  const products = useAsk(CorrectProducts, { text }, { enabled: of === 'product', keep: true });
  const list = of === 'body' ? bodies.data?.agencies : products.data?.products;
  const found = list?.nodes ?? [];
  return { answer: of === 'body' ? bodies : products, found, isCut: (list?.totalCount ?? 0) > found.length };
}
