import type { Rule } from './rules.js';

/** Part of a table that no rule parts: one cell, or several that are merged. Places are the grid's columns and rows. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table as its rules draw it. */
export interface Grid {
  /** Where its columns begin and end, in points; one more than it has columns. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Region of each place, row by row. */
  readonly regions: readonly (readonly Region[])[];
}

/** Rules nearer than this are one; ends nearer than this meet. */
const NEAR = 3;
/** Crossings looked for on one page, and places of one table, beyond which it is a drawing. */
const MOST_CROSSINGS = 1_000_000;
const MOST_PLACES = 40_000;
/** Tables of a page; the largest are looked at where there are more. */
const MOST_GRIDS = 100;

/** Values that lie close together as one each. */
function clusters(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > NEAR) found.push(value);
  }
  return found;
}

/** Each border of each cell is drawn by itself, or twice: what lies on one line and meets is one rule. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const lines: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && rule.at - line[0].at <= NEAR) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const long: Rule[] = [];
    for (const rule of [...line].sort((a, b) => a.from - b.from)) {
      const before = long.at(-1);
      if (before === undefined || rule.from - before.to > NEAR) long.push(rule);
      else long[long.length - 1] = { ...before, to: Math.max(before.to, rule.to) };
    }
    return long;
  });
}

const crosses = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Rules that hang together by crossing one another. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const levels = rules.filter(({ vertical }) => !vertical);
  const uprights = rules.filter(({ vertical }) => vertical);
  if (levels.length * uprights.length > MOST_CROSSINGS) return [];
  const parents = new Map<Rule, Rule>(rules.map((rule) => [rule, rule]));
  const rootOf = (rule: Rule): Rule => {
    let root = rule;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(rule, root);
    return root;
  };
  for (const level of levels) {
    for (const upright of uprights) if (crosses(level, upright)) parents.set(rootOf(upright), rootOf(level));
  }
  const groups = new Map<Rule, Rule[]>();
  for (const rule of rules) {
    const group = groups.get(rootOf(rule));
    if (group === undefined) groups.set(rootOf(rule), [rule]);
    else group.push(rule);
  }
  return [...groups.values()];
}

/** Which of the places between `along` a rule runs beside. */
const reach = (rule: Rule, along: readonly number[]): readonly number[] =>
  along.slice(1).flatMap((end, at) => {
    const middle = ((along[at] ?? 0) + end) / 2;
    return middle > rule.from && middle < rule.to ? [at] : [];
  });

/** The place whose cluster a value belongs to. */
export const placeAmong = (value: number, starts: readonly number[]): number =>
  starts.findLastIndex((start) => start <= value);

/** Walls of a grid: `row,column` of each place that has one at its right, or below. */
function wallsOf(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): [Set<number>, Set<number>] {
  const width = xs.length;
  const right = new Set<number>();
  const below = new Set<number>();
  for (const rule of rules) {
    const at = placeAmong(rule.at, rule.vertical ? xs : ys);
    for (const beside of reach(rule, rule.vertical ? ys : xs)) {
      if (rule.vertical) right.add(beside * width + at - 1);
      else below.add((at - 1) * width + beside);
    }
  }
  return [right, below];
}

/** The places that no wall parts, from one on. */
function flood(from: number, width: number, height: number, open: (a: number, b: number) => boolean): number[] {
  const found = [from];
  const seen = new Set(found);
  for (let i = 0; i < found.length; i++) {
    const place = found[i] ?? 0;
    const [row, column] = [Math.floor(place / width), place % width];
    const beside: number[] = [];
    if (column > 0) beside.push(place - 1);
    if (column < width - 2) beside.push(place + 1);
    if (row > 0) beside.push(place - width);
    if (row < height - 1) beside.push(place + width);
    for (const next of beside) {
      if (seen.has(next) || !open(Math.min(place, next), Math.max(place, next))) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const level = rules.filter(({ vertical }) => !vertical);
  const upright = rules.filter(({ vertical }) => vertical);
  // A table without its outermost rules ends where the others end.
  const xs = clusters([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])]);
  const ys = clusters([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_PLACES) return null;
  const width = xs.length;
  const [right, below] = wallsOf(rules, xs, ys);
  const open = (a: number, b: number): boolean => (b === a + 1 ? !right.has(a) : !below.has(a));
  const regions: Region[][] = ys.slice(1).map(() => []);
  let count = 0;
  for (let place = 0; place < width * (ys.length - 1); place++) {
    const [row, column] = [Math.floor(place / width), place % width];
    if (column === width - 1 || regions[row]?.[column] !== undefined) continue;
    const places = flood(place, width, ys.length - 1, open);
    const columns = places.map((each) => each % width);
    const bottom = Math.floor(places.reduce((most, each) => Math.max(most, each), 0) / width) + 1;
    const region = {
      left: columns.reduce((least, each) => Math.min(least, each)),
      right: columns.reduce((most, each) => Math.max(most, each)) + 1,
      top: row,
      bottom,
    };
    count++;
    for (const each of places) {
      const cells = regions[Math.floor(each / width)];
      if (cells !== undefined) cells[each % width] = region;
    }
  }
  return count < 2 ? null : { xs, ys, regions };
}

/** The tables of a page, as its rules draw them; a frame around text is none. */
export const gridsOf = (rules: readonly Rule[]): readonly Grid[] =>
  connected([...joined(rules.filter(({ vertical }) => vertical)), ...joined(rules.filter(({ vertical }) => !vertical))])
    .filter((group) => group.length > 3)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GRIDS)
    .flatMap((group) => gridOf(group) ?? []);
