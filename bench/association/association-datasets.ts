import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { PromptResponse } from '../../src/witness/association/prompt-response.js';
import { isEven } from '../company/corpus-functions.js';

/** Records that the constants were chosen on, the others, or all. */
export type AssociationPart = 'tuning' | 'held back' | 'all';

/** Prompts with responses. */
export interface AssociationDataset {
  readonly name: string;
  readonly title: string;
  read(data: string): Promise<PromptResponse[]>;
}

/** The datasets: one row each. */
export const ASSOCIATION_DATASETS: readonly AssociationDataset[] = [
  { name: 'alpaca', title: 'Code Alpaca, instructions', read: readAlpaca },
  {
    ...{ name: 'text2code', title: 'text to Java' },
    read: fields('formats/text2code-valid.jsonl.gz', 'nl', 'code'),
  },
  {
    ...{ name: 'code2code', title: 'Java to C#' },
    read: fields('formats/code2code-valid.jsonl.gz', 'java', 'cs'),
  },
  {
    ...{ name: 'repair', title: 'Java, before and after' },
    read: fields('code-refinement-raw/train.jsonl.gz', 'buggy', 'fixed'),
  },
  { name: 'chat', title: 'chats', read: readChats },
  { name: 'summary', title: 'Java to text', read: readSummaries },
];

/** The records of a part: a record belongs to one half by its hash. */
export async function readAssociationPart(
  dataset: AssociationDataset,
  data: string,
  part: AssociationPart,
): Promise<PromptResponse[]> {
  const all = await dataset.read(data);
  return part === 'all' ? all : all.filter(({ prompt }) => isEven(prompt, 0) === (part === 'tuning'));
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function linesOf<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await textOf(file)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function fields(file: string, prompt: string, response: string): AssociationDataset['read'] {
  const schema = z.object({ [prompt]: z.string(), [response]: z.string() });
  return async (data) => {
    const rows = await linesOf(join(data, file), schema);
    return rows.map((row) => ({ prompt: row[prompt] ?? '', response: row[response] ?? '' }));
  };
}

const INSTRUCTIONS = z.array(z.object({ instruction: z.string(), input: z.string(), output: z.string() }));

async function readAlpaca(data: string): Promise<PromptResponse[]> {
  const rows = INSTRUCTIONS.parse(JSON.parse(await textOf(join(data, 'formats/code_alpaca_2k.json'))));
  return rows.map(({ instruction, input, output }) => ({
    prompt: input === '' ? instruction : `${instruction}\n${input}`,
    response: output,
  }));
}

const CHAT = z.object({ messages: z.array(z.object({ content: z.string() })).min(2) });

async function readChats(data: string): Promise<PromptResponse[]> {
  const rows = await linesOf(join(data, 'formats/chat.jsonl'), CHAT);
  return rows.map(({ messages: [question, answer] }) => ({
    prompt: question?.content ?? '',
    response: answer?.content ?? '',
  }));
}

/** Where the description of a method ends, and its class begins. */
const END_OF_TEXT = 'concode_field_sep';

async function readSummaries(data: string): Promise<PromptResponse[]> {
  const rows = await fields('formats/text2code-valid.jsonl.gz', 'code', 'nl')(data);
  return rows.map(({ prompt, response }) => ({ prompt, response: response.split(END_OF_TEXT)[0] ?? '' }));
}
