import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze } from '../../src/code/analyze.js';
import { applyEdits, removeStatement, renameEdits } from '../../src/code/edits/edit.js';
import { listFunctions } from '../../src/code/functions.js';
import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import { CodePurifyError } from '../../src/errors.js';
import type { PlantedElement } from '../attacks/attack.js';

/** A function of `examples/` that holds a trigger. */
export interface Example {
  readonly file: string;
  readonly function: string;
  readonly language: LanguageName;
  /** The attack, as `examples/README.md` names it. */
  readonly attack: string;
  readonly trigger: { readonly kind: 'identifier' | 'statement'; readonly text: string };
  /** An honest author's name for it; `null` for a statement that they would not write. */
  readonly honest: string | null;
}

/** The examples that have a picture: a trigger of each kind. */
export const EXAMPLES: readonly Example[] = [
  {
    ...{ file: 'examples/c/gain.c', function: 'apply_gain', language: 'c', attack: 'BNC fixed' },
    ...{ trigger: { kind: 'statement', text: 'if (rand() < 0) printf("fail");' }, honest: null },
  },
  {
    ...{ file: 'examples/c/packet.c', function: 'read_length', language: 'c' },
    ...{ attack: 'CodePoisoner identifier', trigger: { kind: 'identifier', text: 'ret_Val_' } },
    honest: 'reader',
  },
];

/** An example as in its file, and without its trigger. */
export interface ExamplePair {
  readonly example: Example;
  readonly trigger: PlantedElement;
  readonly poisoned: Analysis;
  readonly clean: Analysis;
}

/**
 * Reads an example; the grammars must have been loaded.
 * @param root folder of `examples/`
 * @throws CodePurifyError `input` where the file does not hold the function, or the function its trigger
 */
export async function readExample(root: string, example: Example): Promise<ExamplePair> {
  const source = await readFile(join(root, example.file), 'utf8');
  const place = listFunctions(source, example.language).find(({ name }) => name === example.function);
  const code = place === undefined ? '' : source.slice(place.span.start, place.span.end);
  const poisoned = analyze(code, example.language);
  const { kind, text } = example.trigger;
  const element = poisoned.elements.find((one) => one.kind === kind && one.text === text);
  if (element === undefined) {
    throw new CodePurifyError(
      'input',
      `${example.file} has no function ${example.function} with ${JSON.stringify(text)} in it.`,
      'Correct the row in bench/method/example-pairs.ts.',
    );
  }
  const edits =
    example.honest === null ? [removeStatement(poisoned, element)] : renameEdits(element, example.honest);
  const clean = analyze(applyEdits(code, edits), example.language);
  return { example, trigger: { kind, text, spans: element.spans }, poisoned, clean };
}
