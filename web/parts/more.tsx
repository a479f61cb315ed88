import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface MoreProps {
  /** The pages of a list, as `useAskPages` gives them. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Turns to the next page of a list, while there is one. */
export function More({ of: { hasNextPage, isFetching, fetchNextPage } }: MoreProps): ReactNode {
  const { t } = useTranslation();
  if (!hasNextPage) return null;
  return (
    <Button
      className="button no-print"
      isPending={isFetching}
      onPress={() => {
        fetchNextPage();
      }}
    >
      {t('more')}
    </Button>
  );
}
