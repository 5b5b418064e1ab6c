import { z } from 'zod';
import { MAX_SHARDS, SHARD_BY } from '../../config/shard.js';
import { findingSchema } from '../../result/finding.js';
import {
  asideSchema,
  MAX_SKIPPED_ROWS,
  notDataSchema,
  skippedSchema,
  unjudgedSchema,
} from '../../result/left-out.js';
import { WITNESS_NAMES } from '../../result/testimony.js';
import { toolSchema, victimSchema } from '../../result/result.js';
import { count, sha256, type Immutable } from '../../result/field-schemas.js';
import { newPatternSchema } from '../../result/window.js';
import { namedFamilySchema, runSummarySchema } from './run-summary.js';

/** Version of the file that a shard writes. */
export const PART_VERSION = 10;

const shardNumber = z.int().min(1).max(MAX_SHARDS);

/** What all shards of a run have in common. */
const runSchema = z.strictObject({
  tool: toolSchema,
  victim: victimSchema,
  /** Hash of the options that affect the result. */
  options: sha256,
  /** Hash of all data: see `ShardOwnership.dataHash`. */
  data: sha256,
  /** See `ScanSettings`. */
  wholeLevel: z.number().min(0).lt(1),
  /** False discovery rate to keep over the run, or `null`. */
  discoveryRate: z.number().gt(0).lt(1).nullable(),
  /** Ids of findings that are known and accepted. */
  suppressed: z.array(z.string()),
  /** The summary of the whole run; every shard computes it. */
  summary: runSummarySchema,
  /** What is new in several records; each shard names what it has read again. */
  newPatterns: z.array(newPatternSchema),
});

/** Schema of a `Part`. */
export const partSchema = z.strictObject({
  kind: z.literal('codepurify-part'),
  version: z.literal(PART_VERSION),
  /** Which shard it is, from 1, the number of shards in the run, and how records are dealt to them. */
  shard: z.strictObject({ index: shardNumber, of: shardNumber, by: z.enum(SHARD_BY) }),
  run: runSchema,
  /** Names of the families whose carriers this shard has read again. */
  named: z.array(namedFamilySchema),
  seconds: z.number().min(0),
  clean: count,
  degraded: count,
  errors: count,
  skipped: count,
  /** Skipped and failed rows, up to a limit, in the order of the data. */
  rows: z.array(skippedSchema.extend({ position: count })).max(MAX_SKIPPED_ROWS),
  /** Files whose content is missing, in the order of the data. */
  pointers: z.array(unjudgedSchema.pick({ path: true, oid: true, bytes: true }).extend({ position: count })),
  /** Files that hold no training data, up to a limit. By content, every shard lists and counts all of them; so for what follows. */
  notData: z.array(notDataSchema.extend({ position: count })).max(MAX_SKIPPED_ROWS),
  /** Fields that are not judged, up to a limit. */
  asides: z.array(asideSchema.extend({ position: count })).max(MAX_SKIPPED_ROWS),
  /** Units of changed files that the base has too. */
  unchanged: count,
  /** The number of units that each witness judged. */
  heard: z.array(z.tuple([z.enum(WITNESS_NAMES), count])),
  notDataRecords: count,
  leftOut: count,
  /** What this shard saw of each file: see \`FileClasses\`. */
  files: z.array(z.tuple([z.string(), count])),
  /** Findings before the decisions that need the whole run, in the order of the data, with their positions. */
  findings: z.array(z.strictObject({ position: count, finding: findingSchema })),
});

/** The result of one shard: everything that the report of the run needs. */
export type Part = Immutable<z.output<typeof partSchema>>;

/** A finding with its position in the order of the data. */
export type PlacedFinding = Part['findings'][number];
