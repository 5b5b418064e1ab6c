import { describe, expect, test } from '@jest/globals';
import { lfsPointer } from '../../../src/data/read/lfs-pointer.js';

const OID = 'ab'.repeat(32);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;

describe('a pointer of Git LFS', () => {
  test('is known by its form', () => {
    expect(lfsPointer(Buffer.from(POINTER))).toEqual({ oid: OID, bytes: 12345 });
  });

  test('may have extensions', () => {
    const text = POINTER.replace('oid', `ext-0-foo sha256:${OID}\noid`);
    expect(lfsPointer(Buffer.from(text))?.bytes).toBe(12345);
  });

  test.each([
    ['another version', POINTER.replace('v1', 'v2')],
    ['text before it', `// ${POINTER}`],
    ['text behind it', `${POINTER}int a;\n`],
    ['a short hash', POINTER.replace(OID, 'ab')],
    ['a size that is none', POINTER.replace('12345', '-1')],
    ['more than a pointer may have', POINTER.replace('oid', `ext-0-a ${'x'.repeat(1024)}\noid`)],
    ['nothing', ''],
  ])('%s makes it a file like any other', (_name, text) => {
    expect(lfsPointer(Buffer.from(text))).toBeNull();
  });
});
