import { unzipSync } from 'fflate';

/** A file inside a zip, as its list of contents says. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it has unpacked. */
  readonly originalSize: number;
}

/** Unpacks the wanted files of a zip, into as many bytes as the zip says they have. Throws whatever the unpacker throws. */
export const unzip = (bytes: Uint8Array, wanted: (entry: ZipEntry) => boolean): Readonly<Record<string, Uint8Array>> =>
  unzipSync(bytes, { filter: wanted });

/** Names of the files in a zip; null for one whose list of contents cannot be read. */
export function namesInZip(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzip(bytes, ({ name }) => {
      names.push(name);
      return false;
    });
  } catch {
    // Whatever the unpacker throws is about these bytes: they are cut off or damaged.
    return null;
  }
  return names;
}
