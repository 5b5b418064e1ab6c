import { withoutCodec } from '../read/codecs/codecs.js';
import { BUGGY, FIXED } from './parallel-text.js';
import { UNKNOWN_FORMAT } from './recognise-format.js';

/** A kind of data that no reader of ours reads, and what to do about it. */
interface UnreadKind {
  readonly reason: string;
  readonly matches: (name: string, start: Buffer) => boolean;
}

const begins =
  (...magics: readonly string[]) =>
  (_: string, start: Buffer) =>
    magics.some((magic) => start.toString('latin1', 0, magic.length) === magic);
const ends =
  (...suffixes: readonly string[]) =>
  (name: string) =>
    suffixes.some((suffix) => name.endsWith(suffix));
const either =
  (...tests: readonly UnreadKind['matches'][]): UnreadKind['matches'] =>
  (name, start) =>
    tests.some((test) => test(name, start));

const EXCLUDE = 'or leave it out with --exclude';

/** Why a file is not read that holds labels, and no code. */
export const LABELS_ALONE = `labels without code: write each label into the record of its code, ${EXCLUDE}`;

/** Why a file is not read whose name is that of a kind without data, and whose text is code. */
export function codeInReason(rule: string): string {
  return `named like ${rule}, and reads as code: rename it, ${EXCLUDE}`;
}

/** Why a compressed file of a format of two files is not read; `null` when its name is that of no such file. */
export function compressedReason(path: string): string | null {
  const plain = withoutCodec(path.toLowerCase());
  const isOne = plain !== path.toLowerCase() && ends(BUGGY, FIXED, '.txt')(plain);
  return isOne
    ? `compressed parallel text or a compressed list of pairs: decompress it and the file that it is read with, ${EXCLUDE}`
    : null;
}

/** Adding a kind of data that is recognised but not read is a row here. The first that matches applies. */
const KINDS: readonly UnreadKind[] = [
  {
    reason: `Arrow or Feather: write it as Parquet, ${EXCLUDE}`,
    matches: either(begins('ARROW1', 'FEA1'), ends('.arrow', '.feather')),
  },
  {
    reason: `Avro, ORC, HDF5 or a database: write it as JSON Lines or Parquet, ${EXCLUDE}`,
    matches: either(
      begins('Obj\u0001', 'ORC', '\u0089HDF', 'SQLite format 3'),
      ends('.db', '.sqlite', '.h5'),
    ),
  },
  {
    reason: `a Python object, which runs code when it is loaded: write it as JSON Lines, ${EXCLUDE}`,
    matches: either(
      begins('\u0080\u0002', '\u0080\u0003', '\u0080\u0004', '\u0080\u0005', '\u0093NUMPY'),
      ends('.pkl', '.pickle', '.npy', '.npz', '.pt', '.joblib'),
    ),
  },
  {
    reason: `a model: keep it in another repository, ${EXCLUDE}`,
    matches: ends('.onnx', '.safetensors', '.gguf', '.h5', '.tflite'),
  },
  {
    reason: `XML or a web page: write its code as JSON Lines, ${EXCLUDE}`,
    matches: ends('.xml', '.html', '.htm', '.xhtml'),
  },
  {
    reason: `code in a language that is not judged: ${EXCLUDE.replace(/^or /u, '')}`,
    matches: ends(
      ...[
        '.sh',
        '.bash',
        '.zsh',
        '.fish',
        '.ps1',
        '.bat',
        '.cmd',
        '.pl',
        '.pm',
        '.lua',
        '.r',
        '.jl',
        '.m',
        '.mm',
      ],
      ...[
        '.swift',
        '.kt',
        '.kts',
        '.scala',
        '.groovy',
        '.dart',
        '.hs',
        '.ml',
        '.ex',
        '.exs',
        '.erl',
        '.clj',
        '.el',
      ],
      ...[
        '.f',
        '.f90',
        '.f95',
        '.pas',
        '.vb',
        '.vbs',
        '.asm',
        '.s',
        '.cu',
        '.cl',
        '.sql',
        '.v',
        '.sv',
        '.vhd',
      ],
      ...[
        '.lisp',
        '.scm',
        '.sol',
        '.vue',
        '.svelte',
        '.proto',
        '.thrift',
        '.zig',
        '.nim',
        '.d',
        '.tcl',
        '.awk',
      ],
    ),
  },
  {
    reason: `binary, in no format that is read: ${EXCLUDE.replace(/^or /u, '')}`,
    matches: (_, start) => start.includes(0),
  },
];

/**
 * Why a file is not read whose name and content show no format, and that no rule calls "not data".
 * @param start its first bytes (`PEEKED_BYTES`)
 */
export function unreadReason(path: string, start: Buffer): string {
  const compressed = compressedReason(path);
  if (compressed !== null) return compressed;
  return KINDS.find(({ matches }) => matches(path.toLowerCase(), start))?.reason ?? UNKNOWN_FORMAT;
}
