import { StoreError, type StoreErrorCode } from '../store.js';

/** `result`, or StoreError TIMEOUT after so many milliseconds, whichever is first. */
export const withTimeout = <T>(result: Promise<T>, milliseconds: number, doing: string): Promise<T> =>
  orElse(result, milliseconds, 'TIMEOUT', `${doing} took longer than ${String(milliseconds)} ms`);

/** `result` of a server, or StoreError UNAVAILABLE where it has not even said by then that it took too long. */
export const unlessSilent = <T>(result: Promise<T>, milliseconds: number, doing: string): Promise<T> =>
  orElse(result, milliseconds, 'UNAVAILABLE', `${doing}: nothing was answered within ${String(milliseconds)} ms`);

async function orElse<T>(result: Promise<T>, milliseconds: number, code: StoreErrorCode, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError(code, message));
    }, milliseconds);
  });
  try {
    return await Promise.race([result, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
