import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CodePurifyError } from '../../errors.js';
import { LANGUAGE_NAMES } from '../../language-names.js';
import { encodeFamilies, familiesSchema } from './encoded-families.js';
import { BUCKET_BITS, BUCKETS } from '../read/ngrams.js';
import type { ProbeModel, ProbeOutput } from './probe-model.js';

/**
 * `probe.bin`: 8 bytes of magic with the version, 4 bytes length of the header (little endian), the header
 * (JSON, UTF-8), the weights of each output (`BUCKETS` float32, little endian), sha256 of everything before it.
 */
const MAGIC = Buffer.from('CPPROBE3', 'latin1');
const DIGEST_BYTES = 32;
const WEIGHT_BYTES = 4 * BUCKETS;

/** A header holds labels, families (a thousand of 1 kB, 4 where every character is escaped) and a few numbers. */
const MAX_HEADER_BYTES = 1 << 22;
/** More than the labels that are ever judged; each output takes 2 MB. */
const MAX_OUTPUTS = 256;
const MAX_LABEL_LENGTH = 100_000;

/** Bytes of the largest probe file. A larger file can be refused before it is read. */
export const MAX_PROBE_BYTES =
  MAGIC.length + 4 + MAX_HEADER_BYTES + MAX_OUTPUTS * WEIGHT_BYTES + DIGEST_BYTES;

const HEADER = z.object({
  bucketBits: z.literal(BUCKET_BITS),
  key: z.object({ low: z.int32(), high: z.int32() }),
  language: z.enum(LANGUAGE_NAMES),
  task: z.enum(['classification', 'pair-classification']),
  labels: z.array(z.string().max(MAX_LABEL_LENGTH)).min(2).max(MAX_OUTPUTS),
  outputs: z
    .array(z.object({ bias: z.number(), calibrator: z.tuple([z.number(), z.number(), z.number()]) }))
    .min(1)
    .max(MAX_OUTPUTS),
  families: familiesSchema,
});

/** The fingerprint of a probe: the sha256 in its file, in hex. */
export function probeFingerprint(file: Uint8Array): string {
  return Buffer.from(file.subarray(file.length - DIGEST_BYTES)).toString('hex');
}

/**
 * The bytes of a probe: the same model gives the same bytes on every machine.
 * @throws CodePurifyError `usage` when its labels are too long for a file
 */
export function writeProbe({ key, language, task, labels, outputs, families }: ProbeModel): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({
      bucketBits: BUCKET_BITS,
      key: { low: key.low | 0, high: key.high | 0 },
      language,
      task,
      labels,
      outputs: outputs.map(({ model, calibrator }) => ({ bias: model.bias, calibrator: calibrator.weights })),
      families: encodeFamilies(families),
    }),
  );
  if (header.length > MAX_HEADER_BYTES) throw tooLong();
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const body = Buffer.concat([
    MAGIC,
    length,
    header,
    ...outputs.map(({ model }) => weightBytes(model.weights)),
  ]);
  return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]));
}

function tooLong(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `The labels are too long for a file: more than ${String(MAX_HEADER_BYTES)} bytes.`,
    'Give records whose labels are names, or judge the data as a whole: codepurify scan --victim probe.',
  );
}

function weightBytes(weights: Float32Array): Buffer {
  const bytes = Buffer.alloc(WEIGHT_BYTES);
  weights.forEach((weight, at) => bytes.writeFloatLE(weight, at * 4));
  return bytes;
}

function refuse(problem: string, cause?: unknown): never {
  throw new CodePurifyError(
    'model',
    `The probe file ${problem}.`,
    'Train it again with this version.',
    cause === undefined ? {} : { cause },
  );
}

/**
 * Reads a probe. Sizes are checked before memory is allocated for them.
 * @throws CodePurifyError `model`: not a probe, another version, cut short, or changed after it was written
 */
export function readProbe(file: Uint8Array): ProbeModel {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = MAGIC.length + 4;
  if (bytes.length > MAX_PROBE_BYTES) refuse(`is larger than ${String(MAX_PROBE_BYTES)} bytes`);
  if (bytes.length < start + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    refuse('is not a probe of this version');
  }
  const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
  const digest = createHash('sha256').update(body).digest();
  if (!digest.equals(bytes.subarray(body.length))) refuse('does not match its own sha256');
  const headerEnd = start + bytes.readUInt32LE(MAGIC.length);
  if (headerEnd > body.length || headerEnd - start > MAX_HEADER_BYTES)
    refuse('has a header that is longer than the file');
  const header = readHeader(body.subarray(start, headerEnd));
  const wanted = header.labels.length === 2 ? 1 : header.labels.length;
  if (header.outputs.length !== wanted || body.length !== headerEnd + wanted * WEIGHT_BYTES) {
    refuse('does not have the weights that its labels need');
  }
  if (header.families.some(({ label }) => label >= header.labels.length)) {
    refuse('has a pattern for a label that it does not have');
  }
  const outputs = header.outputs.map(({ bias, calibrator }, number): ProbeOutput => {
    const weights = new Float32Array(BUCKETS);
    const first = headerEnd + number * WEIGHT_BYTES;
    for (let at = 0; at < BUCKETS; at++) weights[at] = body.readFloatLE(first + at * 4);
    if (!weights.every(Number.isFinite)) refuse('has weights that are not numbers');
    return { model: { weights, bias }, calibrator: { weights: calibrator } };
  });
  return { ...header, outputs };
}

function readHeader(bytes: Buffer): z.infer<typeof HEADER> {
  try {
    return HEADER.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    return refuse('has a header that cannot be read', error);
  }
}
