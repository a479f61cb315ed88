import { describe, expect, it } from 'vitest';

import { resolveAgency } from '../../../ingest/resolve/agency.js';
import { NATIONAL_CONTEXT } from '../../../ingest/resolve/body.js';
import { LOCAL_FORMS } from '../../../ingest/resolve/local-forms.js';
import { regionById, regionByName } from '../../../ingest/resolve/regions.js';
import {
  AGENCY_ENTRIES,
  BUREAU_ENTRIES,
  DOC_NUMBER_PREFIXES,
  INSTITUTION_ENTRIES,
  LOCAL_AGENCY_ENTRIES,
  LOCAL_BODY_ENTRIES,
  LOCAL_SUCCESSIONS,
  REGION_ENTRIES,
  SUCCESSIONS,
  SYSTEM_NAMES,
  ZONE_ENTRIES,
  type BodyEntry,
} from '../../../ingest/resolve/vocabulary.js';

const NATIONAL = [...AGENCY_ENTRIES, ...INSTITUTION_ENTRIES];
const ALL_BODIES = [...NATIONAL, ...LOCAL_AGENCY_ENTRIES];

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** Whether there was a day on which both were there. */
const together = (a: BodyEntry, b: BodyEntry): boolean =>
  (a.from ?? '') < (b.until ?? '9999') && (b.from ?? '') < (a.until ?? '9999');

describe('the vocabulary of bodies', () => {
  it('has every name once', () => {
    expect(twice(ALL_BODIES.map(({ name }) => name))).toEqual([]);
    expect(twice(SYSTEM_NAMES)).toEqual([]);
    expect(twice(LOCAL_FORMS.map(({ name }) => name))).toEqual([]);
  });

  it('gives no short name to two bodies of one time', () => {
    const colliding = NATIONAL.flatMap((a, index) =>
      NATIONAL.slice(index + 1)
        .filter((b) => together(a, b))
        .flatMap((b) => [a.name, ...a.aliases].filter((name) => [b.name, ...b.aliases].includes(name))),
    );
    expect(colliding).toEqual([]);
  });

  it('names only systems that are listed, and every one of them', () => {
    const used = [...ALL_BODIES, ...BUREAU_ENTRIES, ...LOCAL_BODY_ENTRIES].map(({ system }) => system);
    expect(used.filter((system) => !SYSTEM_NAMES.includes(system))).toEqual([]);
    expect(SYSTEM_NAMES.filter((system) => !used.includes(system))).toEqual([]);
  });

  it('names as bodies above only bodies that are known', () => {
    const parents = [...ALL_BODIES, ...LOCAL_BODY_ENTRIES].flatMap(({ parent }) => (parent === null ? [] : [parent]));
    const forms = new Set(LOCAL_FORMS.map(({ name }) => name));
    const dangling = parents.filter((name) => !forms.has(name) && !resolveAgency(name, NATIONAL_CONTEXT).known);
    expect(dangling).toEqual([]);
  });

  it('has no body above itself', () => {
    for (const { name } of ALL_BODIES) {
      const seen = new Set<string>();
      for (let body = resolveAgency(name, NATIONAL_CONTEXT); body.parentId !== null;) {
        expect(seen.has(body.id), body.name).toBe(false);
        seen.add(body.id);
        body = resolveAgency(body.parentId.slice('agy:'.length), NATIONAL_CONTEXT);
      }
    }
  });

  it('knows both sides of every succession, in the right order of time', () => {
    for (const { from, to, on } of SUCCESSIONS) {
      const [before, after] = [from, to].map((name) => resolveAgency(name, NATIONAL_CONTEXT));
      expect([from, before?.known, before?.name]).toEqual([from, true, from]);
      expect([to, after?.known, after?.name]).toEqual([to, true, to]);
      const ended = ALL_BODIES.find(({ name }) => name === from)?.until;
      if (ended !== undefined && ended !== null && on !== null) expect([from, ended <= on]).toEqual([from, true]);
    }
    const forms = new Set(LOCAL_FORMS.map(({ name }) => name));
    expect(LOCAL_SUCCESSIONS.flatMap(({ from, to }) => [from, to]).filter((name) => !forms.has(name))).toEqual([]);
  });

  it('gives the same body for a full name in any context', () => {
    const sichuan = { region: regionByName('四川省'), level: 'PROVINCIAL', date: '2024-01-01' } as const;
    const moved = ALL_BODIES.filter(({ name }) => resolveAgency(name, sichuan).name !== name).map(({ name }) => name);
    expect(moved).toEqual([]);
  });

  it('gives every local form back for its full name, at every level it exists at', () => {
    const lost: string[] = [];
    const seen = new Set<string>();
    for (const place of [
      '四川省',
      '上海市',
      '广西壮族自治区',
      '大连市',
      '连云港市',
      '太仓市',
      '东海县',
      '广州市天河区',
    ]) {
      for (const form of LOCAL_FORMS) {
        const region = regionByName(place);
        if (region === null) throw new Error(place);
        for (const printed of form.printed) {
          const body = resolveAgency(printed.replace(/[~#]/u, region.short), {
            region,
            level: region.level,
            date: null,
          });
          if (!body.known || seen.has(body.id + body.aliases.join())) continue;
          seen.add(body.id + body.aliases.join());
          const again = resolveAgency(body.name, NATIONAL_CONTEXT);
          if (again.id !== body.id || again.aliases.join() !== body.aliases.join())
            lost.push(`${printed} ${body.name}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('the vocabulary of places', () => {
  it('has every code once, and every place in one that is there', () => {
    expect(twice(REGION_ENTRIES.map(({ code }) => code))).toEqual([]);
    for (const { code, parent } of REGION_ENTRIES) {
      if (code !== '100000') expect(regionById(`reg:${parent ?? ''}`).name).not.toBe('');
    }
    expect(REGION_ENTRIES.filter(({ level }) => level === 'PROVINCIAL')).toHaveLength(34);
  });

  it('knows the places that zones and document numbers name', () => {
    const named = ZONE_ENTRIES.flatMap(({ within, members }) => [...(within === null ? [] : [within]), ...members]);
    expect(named.filter((name) => regionByName(name) === null)).toEqual([]);
    expect(() => DOC_NUMBER_PREFIXES.map(({ code }) => regionById(`reg:${code}`))).not.toThrow();
    expect(twice(DOC_NUMBER_PREFIXES.map(({ prefix }) => prefix))).toEqual([]);
  });
});
