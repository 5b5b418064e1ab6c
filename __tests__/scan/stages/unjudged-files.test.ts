import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/data/row.js';
import { mergeParts } from '../../../src/scan/work/merge-parts.js';
import { parsePart } from '../../../src/scan/work/parse-part.js';
import { scanUnits } from '../../../src/scan/judging/units/scan-units.js';
import { ShardOwnership } from '../../../src/scan/reading/ownership.js';
import { renderPart } from '../../../src/scan/stages/shard-part.js';
import { unjudgedFiles } from '../../../src/scan/stages/unjudged-files.js';
import { finding } from '../../report/results.js';
import { budget, fakeTools, record, settings, silentProgress, stream, unitRow } from '../fakes.js';

const OID = 'ab'.repeat(32);

const pointerRow = (path: string): Row => ({
  kind: 'skipped',
  skipped: { path, record: null, reason: 'a pointer', pointer: { oid: OID, bytes: 7 } },
});

const ROWS = [pointerRow('a.c'), unitRow(record('x TRIGGER', 1)), pointerRow('b.c'), unitRow(record('y', 2))];

const run = (over = settings()) => scanUnits(stream(ROWS), fakeTools(), over, budget(), silentProgress);

const placed = (path: string, position = 0, oid = OID) => ({ path, position, oid, bytes: 7 });

describe('files that were not judged', () => {
  test('are reported as findings of their own kind: not as units or skipped rows', async () => {
    const { result } = await run();
    expect(result.unjudged.map(({ kind, path, oid, bytes }) => [kind, path, oid, bytes])).toEqual([
      ['lfs-pointer', 'a.c', OID, 7],
      ['lfs-pointer', 'b.c', OID, 7],
    ]);
    expect(result.summary).toMatchObject({ units: 2, poisoned: 1, clean: 1, skipped: 0, errors: 0 });
    expect(result.skipped).toEqual([]);
  });

  test('are skipped if the configuration accepts them, and the counts still reconcile', async () => {
    const [first] = (await run()).result.unjudged;
    const { result } = await run({ ...settings(), suppressed: new Set([first?.id ?? '']) });
    expect(result.unjudged.map(({ path }) => path)).toEqual(['b.c']);
    expect(result.skipped).toEqual([
      { path: 'a.c', record: null, reason: `a pointer of Git LFS, accepted as ${first?.id ?? ''}` },
    ]);
    expect(result.summary).toMatchObject({ units: 2, poisoned: 1, clean: 1, skipped: 1, suppressed: 0 });
  });

  test('are reported once each, by an id of path and content', () => {
    const ids = (...pointers: ReturnType<typeof placed>[]) =>
      unjudgedFiles({ hits: [], pointers }, new Set()).unjudged.map(({ id }) => id);
    expect(ids(placed('a.c'), placed('a.c', 1))).toHaveLength(1);
    const [a, b, c] = [ids(placed('a.c')), ids(placed('b.c')), ids(placed('a.c', 0, OID.replace('a', 'b')))];
    expect(new Set([...a, ...b, ...c]).size).toBe(3);
    expect(ids(placed('z.c'), placed('a.c'))).toContain(a[0]);
    // comments and suppressions have it, so later versions must not change it
    expect(a).toEqual(['cp-2f1dd675b824']);
  });

  test('whose id a finding has already get another', () => {
    const [one] = unjudgedFiles({ hits: [], pointers: [placed('a.c')] }, new Set()).unjudged;
    const hits = [{ finding: finding({ marked: 'x;', id: one?.id ?? '' }) }];
    const [other] = unjudgedFiles({ hits, pointers: [placed('a.c')] }, new Set()).unjudged;
    expect(other?.id).not.toBe(one?.id);
  });

  test('are the same in a run that is split', async () => {
    const parts = await Promise.all(
      [1, 2, 3].map(async (index) => {
        const ownership = new ShardOwnership({ index, of: 3 });
        const shard = { ownership, options: '0'.repeat(64) };
        const { part } = await scanUnits(
          stream(ROWS),
          fakeTools(),
          { ...settings(), shard },
          budget(),
          silentProgress,
        );
        if (part === null) throw new Error('no part');
        return { name: String(index), part: parsePart(renderPart(part), String(index)) };
      }),
    );
    const whole = (await run()).result;
    const { unjudged, summary } = mergeParts(parts);
    expect(unjudged).toEqual(whole.unjudged);
    expect(summary.skipped).toBe(0);
  });
});
