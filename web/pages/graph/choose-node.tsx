import { useState, type ReactNode } from 'react';
import { ListBoxItem, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { LookUp } from '../../parts/look-up.js';
import { useRested } from '../../parts/use-rested.js';
import { GraphSearch } from './graph.generated.js';
import { NodeName, useNodeName } from './node-name.js';
import { toldNode, type ToldNode } from './told-node.js';

interface ChooseNodeProps {
  readonly label: string;
  readonly onChoice: (id: string) => void;
}

/** Anything by its words. */
export function ChooseNode({ label, onChoice }: ChooseNodeProps): ReactNode {
  const { t } = useTranslation('graph');
  const [words, setWords] = useState('');
  const rested = useRested(words);
  const query = rested.trim();
  const found = useAsk(GraphSearch, { query }, { enabled: query !== '', keep: true });
  const search = query === '' ? undefined : found.data?.search;
  const hits = search?.nodes ?? [];
  return (
    <LookUp
      label={label}
      hint={t('hint')}
      words={words}
      onWords={setWords}
      answer={found}
      rested={rested}
      items={hits.map(({ node }) => toldNode(node)).filter((node) => node !== null)}
      none={t('nothing')}
      isCut={(search?.totalCount ?? 0) > hits.length}
      onChoice={(id) => {
        setWords('');
        onChoice(id);
      }}
    >
      {(node) => <Found of={node} />}
    </LookUp>
  );
}

function Found({ of }: { readonly of: ToldNode }): ReactNode {
  const { t } = useTranslation('graph');
  const { id, kind, where } = of;
  const nameOf = useNodeName();
  return (
    <ListBoxItem id={id} textValue={nameOf(of)}>
      <Text slot="label">
        <NodeName of={of} /> <span className="tag">{t(`kind.${kind}`)}</span>
      </Text>
      {where === null ? null : (
        <Text slot="description" lang="zh-Hans">
          {where}
        </Text>
      )}
    </ListBoxItem>
  );
}
