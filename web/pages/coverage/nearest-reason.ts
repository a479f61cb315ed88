import { useTranslation } from 'react-i18next';

/** What the server says of a candidate that was not enough, part by part; the words in brackets stay as they are. */
const PARTS = [
  [/^same heading \((?<names>.+)\)$/u, 'heading'],
  [/^shares only who answers for it$/u, 'actors'],
  [/^shares only (?<names>.+)$/u, 'only'],
  [/^shares little but (?<names>.+)$/u, 'little'],
  [/^others are nearer than (?<one>.+)$/u, 'behind'],
  [/^would stand without (?<one>.+)$/u, 'without'],
  [/^(?<one>.+) is nearer to (?<other>.+)$/u, 'nearer'],
  [/^other object$/u, 'object'],
  [/^other heading$/u, 'otherHeading'],
  [/^no shared product$/u, 'product'],
  [/^no shared line of departments$/u, 'line'],
] as const;

/** Why a candidate failed, in the page's language. What is not known here, such as a reviewer's own note, is told as it came. */
export function useNearestReason(): (reason: string) => string {
  const { t } = useTranslation('coverage');
  return (reason) =>
    reason
      .split('; ')
      .map((part) =>
        part
          .split(', ')
          .map((one) => {
            for (const [pattern, key] of PARTS) {
              const found = pattern.exec(one);
              if (found === null) continue;
              const { names = '', one: first = '', other = '' } = found.groups ?? {};
              return t(`reason.${key}`, { names, one: first, other });
            }
            return one;
          })
          .join(t('reason.and')),
      )
      .join(t('reason.then'));
}
