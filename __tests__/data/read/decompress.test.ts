import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { decompress } from '../../../src/data/read/decompress.js';
import { stream } from '../temporary-folder.js';

/** What a file holds, as text, and why its rest cannot be read. */
async function read(bytes: Uint8Array, size = 1000, limits?: Parameters<typeof decompress>[1]) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const { codec, chunks } = await decompress(stream(...pieces), limits);
  const parts: Uint8Array[] = [];
  let problem: string | null = null;
  try { for await (const chunk of chunks) parts.push(chunk); } catch (error) { problem = (error as {reason: string}).reason ?? String(error); }
  return { codec, bytes: Buffer.concat(parts), problem };
}
const text = Array.from({length:20000},(_, i)=>`line ${i} ${Math.sin(i)}\n`).join('');
const run = (cmd: string, ...args: string[]) => execFileSync(cmd, args, { input: text, maxBuffer: 1e9 });
describe('x', () => {
  test.each([['gzip', ['-c']],['bzip2',['-c']],['bzip2',['-c1']],['zstd',['-c','--check']],['zstd',['-c19']]] as [string,string[]][])('%s %s', async (cmd, args) => {
    const c = run(cmd, ...args);
    const t = Date.now();
    for (const size of [7, 1000, 65536]) {
    const r = await read(c, size);
    expect(r.problem).toBe(null);
    expect(r.bytes.toString()).toBe(text);
    const two = await read(Buffer.concat([c, c]), size);
    expect([two.bytes.length, two.problem]).toEqual([2*text.length, null]);
    }
    const cut = await read(c.subarray(0, -5));
    console.log(cmd, args, Date.now()-t, cut.bytes.length, cut.problem, text.length);
    const bad = Buffer.from(c); bad[c.length - 5]! ^= 1;
    const b = await read(bad); console.log(b.bytes.length, b.problem);
    const g = await read(Buffer.concat([c, Buffer.from('garbage')])); console.log(g.bytes.length, g.problem);
    const m = Buffer.from(c); m[c.length >> 1]! ^= 1;
    const mm = await read(m); console.log(mm.bytes.length, mm.problem);
    expect(gzipSync).toBeDefined();
  });
});
