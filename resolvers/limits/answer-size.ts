import { LIMITS } from './limits.js';

/**
 * Bytes of the words in an answer, in UTF-8; counted no further than to the first over the limit. The answer itself holds a
 * text that it repeats once, so that this is cheap, and what it is written out as is not.
 */
export function answerBytes(data: unknown, most: number = LIMITS.answer): number {
  let bytes = 0;
  const left: unknown[] = [data];
  while (left.length > 0 && bytes <= most) {
    const value = left.pop();
    if (typeof value === 'string') bytes += Buffer.byteLength(value, 'utf8');
    else if (Array.isArray(value)) for (const item of value) left.push(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) left.push(item);
  }
  return bytes;
}
