import type { Finding } from '../../schema/model.js';
import { Box, opensBox } from './box.js';
import type { Marker } from './numbering.js';
import type { Paragraph } from './paragraphs.js';
import { NumberSequence } from './sequence.js';
import { says } from './says.js';
import { goesOnWith } from './table/merged-rows.js';
import { rowMarker } from './table/row-marker.js';
import type { Row } from './tree.js';

/** A numbered paragraph with what stands under it, before anything is known of what it does. */
export interface Item {
  readonly marker: Marker;
  /** The row of a table that it is, if it is one; those that go on with it are paragraphs of its own. */
  readonly row: Row | null;
  /** The numbered paragraph itself, then the unnumbered ones after it. */
  readonly own: Paragraph[];
  readonly children: Item[];
}

export interface Outline {
  readonly head: readonly Paragraph[];
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/** Paragraphs → nested items, by the sequence of their numbers. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const sequence = new NumberSequence();
  const head: Paragraph[] = [];
  const items: Item[] = [];
  const path: Item[] = [];
  const markers = paragraphs.flatMap(({ marker }) => marker ?? []);
  let passed = 0;
  let box: Box | null = null;
  for (const paragraph of paragraphs) {
    const { marker, table } = paragraph;
    if (table === 'OTHER') continue;
    if (table !== undefined) {
      const siblings = path.at(-1)?.children ?? items;
      const above = siblings.at(-1);
      const last = above?.row == null ? undefined : above.own.at(-1)?.table;
      if (above !== undefined && last !== undefined && last !== 'OTHER' && goesOnWith(last, table)) {
        above.own.push(paragraph);
        continue;
      }
      siblings.push({ marker: rowMarker(table, siblings.length + 1), row: table, own: [paragraph], children: [] });
      continue;
    }
    if (marker !== null) passed++;
    if (marker === null && opensBox(paragraph.view.text)) box = new Box();
    if (marker !== null && box !== null) {
      if (box.takes(marker, sequence.awaits(marker), markers.slice(passed, passed + 60))) {
        (path.at(-1)?.own ?? head).push(paragraph);
        continue;
      }
      box = null;
    }
    const place =
      marker === null ? null : sequence.place(marker, markers.slice(passed, passed + 40), says(paragraph.view.text));
    if (marker === null || place === null) {
      (path.at(-1)?.own ?? head).push(paragraph);
      continue;
    }
    const item: Item = { marker, row: null, own: [paragraph], children: [] };
    path.length = place.depth;
    (path.at(-1)?.children ?? items).push(item);
    path.push(item);
  }
  return { head, items, findings: sequence.findings };
}
