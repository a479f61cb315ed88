import { startTransition, useEffect, useState, type RefObject } from 'react';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** One for all: it tells of what comes within a window's height of the window. */
const observing = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => {
      startTransition(() => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
      });
    },
    { rootMargin: '100% 0px' },
  ));

/** Whether something is near what is in sight, or once was. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (near || current === null) return;
    waiting.set(current, () => {
      setNear(true);
    });
    observing().observe(current);
    return () => {
      waiting.delete(current);
      observing().unobserve(current);
    };
  }, [element, near]);
  return near;
}
