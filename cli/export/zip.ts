import { Zip, ZipDeflate } from 'fflate';
import type { ExportPart } from './format.js';

/** Bytes that may wait to be sent: no more is read before they are taken. */
const AT_ONCE = 64 * 1024;

/** Day that all files in archives bear: the same graph gives the same bytes. */
const NO_DAY = '1980-01-01T12:00:00';

/** One ZIP archive of files, made as they are read: of each no more than a chunk is held. */
export async function* zipped(parts: AsyncIterable<ExportPart> | Iterable<ExportPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for await (const { name, chunks } of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_DAY;
    archive.add(file);
    for await (const bytes of inPieces(chunks)) {
      file.push(bytes);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/** Chunks as bytes, small ones put together and large ones cut: neither many pushes nor one long one. */
export async function* inPieces(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    waiting.push(bytes);
    length += bytes.length;
    if (length < AT_ONCE) continue;
    const all = Buffer.concat(waiting);
    for (let start = 0; start < all.length; start += AT_ONCE) yield all.subarray(start, start + AT_ONCE);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting);
}
