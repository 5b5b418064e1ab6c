import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const row = z.object({
  task: z.string(),
  victim: z.string(),
  defence: z.string(),
  /** Percent, in the order of the columns. */
  values: z.array(z.number()),
  average: z.number(),
});

const schema = z.object({
  source: z.string(),
  columns: z.array(z.object({ attack: z.string(), rate: z.number() })),
  asr: z.array(row),
  quality: z.array(row),
  time: z.array(
    z.object({
      task: z.string(),
      defence: z.string(),
      training: z.string().nullable(),
      seconds: z.number(),
    }),
  ),
});

/** The figures of tables II, III and IV of the paper. */
export type Published = z.infer<typeof schema>;
/** A row of table II or III. */
export type PublishedRow = Published['asr'][number];

/** Reads `published.json`. @param folder of result files */
export async function readPublished(folder: string): Promise<Published> {
  return schema.parse(JSON.parse(await readFile(join(folder, 'published.json'), 'utf8')));
}
