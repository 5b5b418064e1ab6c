import { z } from 'zod';

/** A file without the flagged records, or with their code edited, as another reader sees it. */
export const rewrittenSchema = z.object({
  records: z.int(),
  removed: z.int(),
  edited: z.int(),
  /** Records that differ in something else than the edit. */
  wrong: z.int(),
});

const counted = z.object({ value: z.string(), count: z.int() });

/** Schema of a `FormatLine`. */
export const formatLineSchema = z.object({
  file: z.string(),
  format: z.string().nullable(),
  /** The fields that were recognised without options. */
  fields: z.string().nullable(),
  ...{ records: z.int(), units: z.int(), languages: z.array(counted) },
  /** Records that were planted in, those of them with a finding, and other records with a finding. */
  ...{ planted: z.int(), found: z.int(), falseCalls: z.int() },
  /** Rows that were not read or not judged. */
  unread: z.int(),
  /** Which victim judged, and the power of the label test: records, and carriers that are enough. */
  victim: z.string().nullable(),
  power: z.object({ records: z.int(), carriers: z.int().nullable() }).nullable(),
  ...{ seconds: z.number(), peakMebibytes: z.number() },
  /** Read again by another reader; the reason where nothing was written. */
  clean: z.union([rewrittenSchema, z.string()]),
  purified: z.union([rewrittenSchema, z.string()]),
});

/** One line of `docs/results/formats.jsonl`: a file with a trigger, scanned in a process of its own. */
export type FormatLine = Readonly<z.infer<typeof formatLineSchema>>;

/** A file that another program reads or made: see `data_files.py`. */
export const memoryLineSchema = z.object({
  format: z.string(),
  /** Of records as JSON, before compression. */
  megabytes: z.int(),
  records: z.int(),
  /** Whether all rows were read as a scan reads them, or counted by `inspect`. */
  way: z.enum(['read', 'inspect']),
  ...{ seconds: z.number(), peakMebibytes: z.number() },
});

/** One line of `docs/results/format-memory.jsonl`. */
export type FormatMemoryLine = Readonly<z.infer<typeof memoryLineSchema>>;
