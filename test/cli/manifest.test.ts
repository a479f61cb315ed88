import { describe, expect, it } from 'vitest';
import { readManifest } from '../../cli/library/manifest.js';
import { Problem } from '../../cli/problem.js';
import { packageFile } from '../../schema/package-root.js';
import { folder } from '../support/folder.js';

const placeOf = (manifest: string): string => {
  const path = folder({ 'manifest.yaml': manifest, 'a.txt': '一' });
  try {
    readManifest(path);
  } catch (error) {
    if (error instanceof Problem) return `${(error.place ?? '').replace(path, '')} ${error.message}`;
    throw error;
  }
  return 'no problem';
};

describe('the manifest', () => {
  it('of the corpus lists every text in it', () => {
    expect([...readManifest(packageFile('corpus')).keys()]).toHaveLength(5);
  });

  it('is not needed', () => {
    expect(readManifest(folder()).size).toBe(0);
  });

  it('names the line where its YAML breaks', () => {
    expect(placeOf('documents:\n  - file: a.txt\n   origin: [\n')).toMatch(/^\/manifest\.yaml:[34] /);
  });

  it('names the line and the field that does not fit', () => {
    const entry = 'documents:\n  - file: a.txt\n    origin: from a site\n    known:\n      measures: many\n';
    expect(placeOf(entry)).toBe(
      '/manifest.yaml:5 documents.0.known.measures: Invalid input: expected number, received string',
    );
  });

  it('names what it does not know', () => {
    expect(placeOf('documents:\n  - file: a.txt\n    origin: a site\n    colour: red\n')).toContain('colour');
  });

  it('names a text that is not there, and one that is listed twice', () => {
    expect(placeOf('documents: [{ file: b.txt, origin: x }]')).toContain('lists b.txt, which is not in the folder');
    expect(placeOf('documents: [{ file: a.txt, origin: x }, { file: a.txt, origin: x }]')).toContain(
      'lists a.txt twice',
    );
  });
});
