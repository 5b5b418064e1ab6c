import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decompress, type DecompressLimits } from '../../../src/data/read/codecs/decompress.js';
import { UnreadRest } from '../../../src/data/read/unread-rest.js';
import { fuzzRuns } from '../fuzz-runs.js';
import { stream } from '../temporary-folder.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/compressed/${name}`, import.meta.url));

function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}

/** What a file holds, and why its rest cannot be read. */
async function read(
  bytes: Uint8Array,
  { size = 65_536, limits }: { size?: number; limits?: DecompressLimits } = {},
) {
  const { codec, chunks } = await decompress(stream(...inPieces(bytes, size)), limits);
  const parts: Uint8Array[] = [];
  let reason: string | null = null;
  try {
    for await (const chunk of chunks) parts.push(chunk);
  } catch (error) {
    if (!(error instanceof UnreadRest)) throw error;
    reason = error.reason;
  }
  return { codec, bytes: Buffer.concat(parts), reason };
}

const records = fixture('records.jsonl');

/** Written by Python and by the program zstd. */
const FILES = [
  ['gzip', 'gzip.gz'],
  ['gzip', 'gzip-members.gz'],
  ['gzip', 'gzip-padded.gz'],
  ['bzip2', 'bzip2.bz2'],
  ['bzip2', 'bzip2-streams.bz2'],
  ['zstd', 'zstd.zst'],
  ['zstd', 'zstd-plain.zst'],
  ['zstd', 'zstd-frames.zst'],
] as const;

describe('what other programs compressed', () => {
  test.each(FILES)('%s: %s is read whole, whatever the chunks are', async (codec, name) => {
    for (const size of [1, 13, 65_536]) {
      expect(await read(fixture(name), { size })).toEqual({ codec, bytes: records, reason: null });
    }
  });

  test.each(FILES.filter(([, name]) => name !== 'gzip-padded.gz'))(
    '%s: %s that is cut off is an error, and nothing else is read',
    async (_codec, name) => {
      const whole = fixture(name);
      for (const length of [20, Math.floor(whole.length * 0.3), whole.length - 1]) {
        const { bytes, reason } = await read(whole.subarray(0, length));
        expect(reason).toMatch(/unexpected end of file|cut off|something follows/);
        expect(records.subarray(0, bytes.length)).toEqual(bytes);
      }
    },
  );

  test.each(FILES)('%s: %s with something behind it keeps what is before', async (codec, name) => {
    const { reason, bytes } = await read(Buffer.concat([fixture(name), Buffer.from('{"func":"hidden"}')]));
    expect(reason).toMatch(codec === 'gzip' ? /follows the gzip data|incorrect header/ : /something follows/);
    expect(records.subarray(0, bytes.length)).toEqual(bytes);
    if (codec !== 'gzip') expect(bytes).toEqual(records);
  });

  test.each(FILES.filter(([, name]) => name !== 'zstd-plain.zst'))(
    '%s: %s has a checksum',
    async (codec, name) => {
      const bytes = fixture(name);
      // the last byte of a checksum, before the length of gzip, the bits that fill up bzip2, the last frame of zstd
      const places = { gzip: bytes.length - 5, bzip2: bytes.length - 3, zstd: bytes.length - 1 };
      const place = name === 'gzip-padded.gz' ? places.gzip - 100 : places[codec];
      if (name === 'zstd-frames.zst') return;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      expect((await read(bytes)).reason).toMatch(/checksum|incorrect data check/);
    },
  );

  test('a plain file is passed on as it is', async () => {
    expect(await read(records)).toEqual({ codec: 'none', bytes: records, reason: null });
    expect(await read(Buffer.alloc(0))).toEqual({ codec: 'none', bytes: Buffer.alloc(0), reason: null });
    expect((await read(Buffer.from('BZh9 is no bzip2'))).codec).toBe('none');
  });
});

describe('what is not read', () => {
  const zip = Buffer.from('PK\x03\x04 and so on');
  const tar = Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar\x0000'), Buffer.alloc(300)]);
  const rows: [string, Uint8Array, string][] = [
    ['a zip', zip, 'an archive (zip): unpack it, and give the files'],
    ['a tar', tar, 'an archive (tar): unpack it, and give the files'],
    ['a compressed tar', gzipSync(tar), 'an archive (tar): unpack it, and give the files'],
    ['gzip in gzip', gzipSync(gzipSync('x')), 'compressed twice (gzip in gzip): decompress it once'],
    ['bzip2 in gzip', gzipSync(fixture('bzip2.bz2')), 'compressed twice (bzip2 in gzip): decompress it once'],
    ['xz', fixture('xz.xz'), 'compressed with xz, which is not read'],
  ];
  test.each(rows)('%s', async (_name, bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ bytes: Buffer.alloc(0), reason });
  });
});

describe('bombs', () => {
  const limits = { maxBytes: 50_000_000, maxRatio: 250, freeBytes: 1_000_000 };
  const bombs: [string, Uint8Array][] = [
    ['gzip', gzipSync(Buffer.alloc(20_000_000))],
    ['bzip2', fixture('bomb.bz2')],
    ['zstd', fixture('bomb.zst')],
  ];
  test.each(bombs)('%s is stopped by its ratio', async (_codec, bytes) => {
    const { reason, bytes: output } = await read(bytes, { limits });
    expect(reason).toBe('decompressed it has more than 250 times its size');
    expect(output.length).toBeLessThanOrEqual(Math.max(bytes.length * 250, limits.freeBytes));
  });

  test.each(bombs)('%s is stopped by its size', async (_codec, bytes) => {
    const { reason, bytes: output } = await read(bytes, {
      limits: { ...limits, maxRatio: 1e9, maxBytes: 2e6 },
    });
    expect(reason).toBe('decompressed it has more than 2000000 bytes');
    expect(output.length).toBeLessThanOrEqual(2e6);
  });

  test('repetitive data is no bomb', async () => {
    const lines = Buffer.from('{"func":"int f(void) { return 1; }"}\n'.repeat(20_000));
    expect((await read(gzipSync(lines))).reason).toBeNull();
  });
});

describe('any damage', () => {
  const codecs = ['gzip-members.gz', 'bzip2-streams.bz2', 'zstd-frames.zst', 'zstd-plain.zst'].map(fixture);
  const limits = { maxBytes: 20_000_000, maxRatio: 250, freeBytes: 1_000_000 };

  test('ends in a reason, or in as much output as the limits allow', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...codecs),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (whole, changes) => {
          const bytes = Buffer.from(whole);
          for (const { at, value } of changes) bytes[Math.floor(at * bytes.length)] = value;
          const { bytes: output } = await read(bytes, { limits });
          expect(output.length).toBeLessThanOrEqual(limits.maxBytes);
        },
      ),
      fuzzRuns(100),
    );
  });

  test('also behind a magic number', async () => {
    const starts = codecs.map((bytes) => bytes.subarray(0, 10));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        await read(Buffer.concat([start, rest]), { limits });
      }),
      fuzzRuns(100),
    );
  });
});
