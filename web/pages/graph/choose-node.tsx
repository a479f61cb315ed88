import { useEffect, useState, type ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import '../../parts/form.css';
import { GraphSearch } from './graph.generated.js';
import { useNodeName } from './node-name.js';
import { toldNode, type ToldNode } from './told-node.js';

/** How long typing rests before the words are asked for. */
const REST_MS = 200;

interface ChooseNodeProps {
  readonly label: string;
  readonly onChoice: (id: string) => void;
}

/** Anything by its words: what is found is listed below the field while typing. */
export function ChooseNode({ label, onChoice }: ChooseNodeProps): ReactNode {
  const { t } = useTranslation('graph');
  const { t: common } = useTranslation();
  const [words, setWords] = useState('');
  const query = useRested(words.trim());
  const found = useAsk(GraphSearch, { query }, { enabled: query !== '', keep: true });
  const asked = found.data !== undefined && query === words.trim();
  const hits = query === '' ? [] : (found.data?.search.nodes ?? []);
  const items = hits.map(({ node }) => toldNode(node)).filter((node) => node !== null);
  return (
    <ComboBox
      className="form-field field form-field-wide"
      items={items}
      inputValue={words}
      onInputChange={setWords}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setWords('');
        onChoice(String(key));
      }}
      menuTrigger="input"
      // It opens at what is typed, and what was found comes into it.
      allowsEmptyCollection
    >
      <Label className="form-label">{label}</Label>
      <Input placeholder={t('hint')} />
      <Popover className="graph-found">
        <ListBox<ToldNode>
          renderEmptyState={() => (words.trim() === '' ? t('hint') : asked ? t('nothing') : common('loading'))}
        >
          {(node) => <Found of={node} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Found({ of }: { readonly of: ToldNode }): ReactNode {
  const { t } = useTranslation('graph');
  const { id, kind, where } = of;
  const name = useNodeName()(of);
  return (
    <ListBoxItem id={id} textValue={name} className="graph-found-one">
      <Text slot="label">
        {name} <span className="tag">{t(`kind.${kind}`)}</span>
      </Text>
      {where === null ? null : <Text slot="description">{where}</Text>}
    </ListBoxItem>
  );
}

function useRested(words: string): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const rest = setTimeout(() => {
      setRested(words);
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [words]);
  return rested;
}
