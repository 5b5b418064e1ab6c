import { z } from 'zod';
import { position, type Immutable } from './field-schemas.js';
import { findingSchema } from './finding.js';
import { WITNESS_NAMES } from './testimony.js';

/** Schema of a finding in a line, whose `path` is `<stdin>`, and `record` the line. */
const lineFindingSchema = findingSchema.extend({
  pointer: z.string().describe('JSON pointer (RFC 6901) of the string that holds the code.'),
  offset: z.int().min(0).describe('UTF-16 offset of the code in that string: spans count from there.'),
});

/** Schema of a `LineVerdict`. */
export const lineVerdictSchema = z.strictObject({
  line: position.describe('Number of the line, from 1.'),
  verdict: z
    .enum(['clean', 'suspicious', 'poisoned', 'unread'])
    .describe('The worst of its code. unread: some of it was not judged, and the rest is clean.'),
  judged: z.int().min(0).describe('Pieces of code in it that were judged.'),
  degraded: z.int().min(0).describe('Those of them that were not parsed completely.'),
  heard: z.array(z.enum(WITNESS_NAMES)).describe('The witnesses that judged.'),
  findings: z.array(lineFindingSchema),
  unread: z.array(z.string()).describe('Why the line, or code in it, was not judged.'),
  aside: z.array(z.string()).describe('Fields with patches, which are not judged.'),
});

/** The verdict on one line of a stream. */
export type LineVerdict = Immutable<z.output<typeof lineVerdictSchema>>;

/** A finding in a line. */
export type LineFinding = LineVerdict['findings'][number];
