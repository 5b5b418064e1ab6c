import { z } from 'zod';
import { analyze } from '../../code/analyze.js';
import { loadParser } from '../../code/parsing/parser.js';
import type { LanguageName } from '../../code/analysis.js';
import type { Reference } from '../../detect/suspect.js';
import { LANGUAGE_NAMES } from '../../language-names.js';
import { CodePurifyError } from '../../errors.js';
import { decode, type ModelFolder } from '../../model/folder/model-folder.js';

/** A clean function in the form of a model folder. Pair classifiers need both sides. */
export interface ReferenceCode {
  readonly language: LanguageName;
  readonly code: string;
  readonly partner?: string | undefined;
}

/** Elements of a suspect are planted in 20 references, so a far larger file is a mistake. */
const MAX_REFERENCES_BYTES = 16 * 1024 * 1024;

const referenceSchema = z.object({
  language: z.enum(LANGUAGE_NAMES),
  code: z.string().min(1),
  partner: z.string().min(1).optional(),
});

/**
 * The references that a model folder's manifest names; empty if it names none.
 * @throws CodePurifyError `model` naming the line that is not a reference
 */
export async function readReferences(folder: ModelFolder): Promise<ReferenceCode[]> {
  const name = folder.manifest?.references;
  if (name === undefined) return [];
  const bytes = await folder.read(name, MAX_REFERENCES_BYTES);
  if (bytes === null) throw unusable(folder.pathOf(name), 'is missing');
  const lines = decode(bytes).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseReference(line, `${folder.pathOf(name)}:${String(index + 1)}`)],
  );
}

/** Parses references for the judge; loads the grammars of their languages. */
export async function toReferences(codes: readonly ReferenceCode[]): Promise<Reference[]> {
  for (const language of new Set(codes.map((code) => code.language))) await loadParser(language);
  return codes.map(({ code, language, partner }) => {
    const analysis = analyze(code, language);
    return partner === undefined ? { analysis } : { analysis, partner: analyze(partner, language) };
  });
}

function parseReference(line: string, place: string): ReferenceCode {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw unusable(place, 'is not JSON', cause);
  }
  const parsed = referenceSchema.safeParse(value);
  if (!parsed.success) throw unusable(place, `is not a reference: {"code": …, "language": one of ${LANGUAGE_NAMES.join(', ')}}`);
  return parsed.data;
}

function unusable(place: string, what: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'model',
    `${place} ${what}.`,
    'Correct the file, or take "references" out of the manifest: then pass --calibration with clean data.',
    { cause },
  );
}
