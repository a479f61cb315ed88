import { describe, expect, it } from 'vitest';
import { ExportPlaces } from '../../../cli/serve/export-places.js';

const stranger = (address: string) => ({ address, isKnown: false });
const known = { address: '127.0.0.1', isKnown: true };

describe('places for exports', () => {
  it('are one an address for strangers, two for all of them, and one more for who is known', () => {
    const places = new ExportPlaces();
    const leave = places.take(stranger('203.0.113.9'));
    expect(places.take(stranger('203.0.113.9'))).toBeNull();
    expect(places.take(stranger('203.0.113.10'))).not.toBeNull();
    expect(places.take(stranger('203.0.113.11'))).toBeNull();
    expect(places.take(known)).not.toBeNull();
    expect(places.take(known)).toBeNull();
    leave?.();
    expect(places.take(stranger('203.0.113.9'))).not.toBeNull();
  });

  it('leave one for strangers where those who are known have two', () => {
    const places = new ExportPlaces();
    expect([places.take(known), places.take(known)].every((leave) => leave !== null)).toBe(true);
    expect(places.take(known)).toBeNull();
    expect(places.take(stranger('203.0.113.9'))).not.toBeNull();
    expect(places.take(stranger('203.0.113.10'))).toBeNull();
  });
});
