import { useState, type ReactNode } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../../api/use-ask.js';
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
  const [text, setText] = useState(value?.name ?? '');
  const found = useFound(of, text === value?.name ? '' : text);
  // What is chosen is among the choices, whatever is being looked for: the field goes back to it when it is left.
  const items = value === null || found.some(({ id }) => id === value.id) ? found : [value, ...found];
  return (
    <ComboBox
      className="form-field form-field-wide correct-name"
      items={items}
      value={value?.id ?? null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        const chosen = items.find(({ id }) => id === key);
        if (chosen === undefined) return;
        setText(chosen.name);
        onChoice(chosen);
      }}
      isInvalid={isInvalid}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className="form-label">{t(`name.${of}`)}</Label>
      <div className="correct-combo">
        <Input className="form-control" lang="zh-Hans" />
        <Button className="button" aria-label={t('choices')}>
          ▾
        </Button>
      </div>
      <Popover className="correct-choices">
        <ListBox<Named> lang="zh-Hans" renderEmptyState={() => t('noneSo')}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useFound(of: NameFieldProps['of'], text: string): readonly Named[] {
  const bodies = useAsk(CorrectBodies, { text }, { enabled: of === 'body', keep: true });
  const products = useAsk(CorrectProducts, { text }, { enabled: of === 'product', keep: true });
  return (of === 'body' ? bodies.data?.agencies.nodes : products.data?.products.nodes) ?? [];
}
