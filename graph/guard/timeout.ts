import { StoreError } from '../store.js';

/** `result`, or StoreError TIMEOUT after so many milliseconds, whichever is first. */
export async function withTimeout<T>(result: Promise<T>, milliseconds: number, doing: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('TIMEOUT', `${doing} took longer than ${String(milliseconds)} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([result, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
