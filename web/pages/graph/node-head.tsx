import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeName } from './node-name.js';
import type { ToldNode } from './told-node.js';

/** What stands in the middle, and where it is read. */
export function NodeHead({ of }: { readonly of: ToldNode }): ReactNode {
  const { t } = useTranslation('graph');
  const { kind, where, address } = of;
  return (
    <>
      <h2>
        <NodeName of={of} />
      </h2>
      <p className="facts">
        <span className="tag">{t(`kind.${kind}`)}</span>
        {where === null ? null : <span lang="zh-Hans">{where}</span>}
        {address === null ? null : <Link to={address}>{t('read')}</Link>}
      </p>
    </>
  );
}
