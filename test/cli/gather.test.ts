import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../cli/library/gather.js';
import { packageFile } from '../../schema/package-root.js';
import { folder } from '../support/folder.js';

describe('gathering documents', () => {
  it('takes the five shipped texts with what the manifest knows of them', () => {
    const found = gather([packageFile('corpus')], null);
    expect(found.map((one) => one.slug)).toEqual([
      'g60-park-scheme',
      'lianyungang-opinions',
      'pilot-zone-master-plan-repost',
      'pilot-zone-master-plan',
      'sichuan-opinions',
    ]);
    expect(found.find((one) => one.slug === 'sichuan-opinions')?.entry?.known.measures).toBe(17);
  });

  it('searches folders to any depth and leaves what is no text', () => {
    const path = folder({ 'a/关于印发方案的通知.txt': '一', 'b.md': '二', 'b.png': 'x', '.git/c.txt': 'x' });
    expect(gather([path], null).map((one) => one.slug)).toEqual(['关于印发方案的通知', 'b']);
  });

  it('tells two files with one slug apart', () => {
    const path = folder({ 'a/plan.txt': '一', 'b/plan.md': '二' });
    expect(() => gather([path], null)).toThrow(`would have the slug “plan”, as ${join(path, 'a/plan.txt')} has`);
  });

  it('takes a slug for one file only', () => {
    const path = folder({ 'a.txt': '一', 'b.txt': '二' });
    expect(gather([join(path, 'a.txt')], '方案')[0]?.slug).toBe('方案');
    expect(() => gather([path], '方案')).toThrow('--slug names one document, and there are 2');
  });

  it('refuses a slug that ids cannot be built on', () => {
    const path = folder({ 'a.txt': '一' });
    expect(() => gather([join(path, 'a.txt')], 'a/b')).toThrow('cannot be a slug');
  });

  it('says when a folder holds no texts, or is not there', () => {
    const path = folder({ 'logo.png': 'x' });
    expect(() => gather([path], null)).toThrow('no texts in this folder (looked for .txt');
    expect(() => gather([join(path, 'nowhere')], null)).toThrow('there is no such file or folder');
  });
});
