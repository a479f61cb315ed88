import { useEffect } from 'react';

/**
 * Single keys, only while the card or something in it has the focus and nothing is being written. A key that is held down counts once:
 * it would decide the next card before anybody has read it. `take` says whether a key was one.
 */
export function useCardKeys(card: { readonly current: HTMLElement | null }, take: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || card.current?.contains(target) !== true) return;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest('input, textarea, select, [contenteditable]') !== null) return;
      if (take(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  });
}
