import { useEffect, useState } from 'react';

/** Turns true once what was put into the page together with it has been drawn: for what takes long and can wait. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    // What is done in a frame is drawn at its end.
    const frame = requestAnimationFrame(() => {
      rest = setTimeout(() => {
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, []);
  return isPainted;
}
