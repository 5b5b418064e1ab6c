import { parseJsonOrNull } from '../../text/parse-json.js';
import { fencedFraction, type FieldFacts } from './field-facts.js';
import { CODE_RESPONSES, PROMPT_FIELDS, RESPONSE_FIELDS } from './known-fields.js';
import type { FoundInRecord, LayoutField } from './layout.js';
import { looksLikeCode } from './looks-like-code.js';
import {
  companions,
  fieldName,
  isClaimed,
  knownFields,
  languagesOf,
  type Context,
  type LayoutRow,
  type Part,
} from './part.js';
import { findCode, type CodeSource, type FieldPaths } from './source.js';
import { firstAt, isStringList } from './walk-record.js';

/**
 * A prompt and a response. Code in the response goes with the prompt; code in the prompt has the response as its target,
 * because that is what a model learns to write after it. Prose without code is a record without code.
 */
export const instructionLayout: LayoutRow = (context) => {
  const responses = knownFields(context, RESPONSE_FIELDS).filter(({ strings }) => strings > 0);
  return responses.flatMap((response) => {
    const prompts = promptsOf(context, response);
    return prompts.length === 0 ? [] : [promptPart(context, prompts, response)];
  });
};

/** The prompt in its parts, in the order of the list of names. */
function promptsOf(context: Context, { path }: FieldFacts): readonly FieldFacts[] {
  const found = companions(context, path, PROMPT_FIELDS, ({ scalars }) => scalars > 0);
  return found.filter((field) => field.path.length === path.length);
}

function promptPart(context: Context, prompts: readonly FieldFacts[], response: FieldFacts): Part {
  const languages = languagesOf(context, response.path);
  const common = {
    task: 'generation',
    languages: languages.map((one) => [one.path]),
    language: null,
  } as const;
  const asked = prompts.filter((field) => !isClaimed(context, field));
  const answer: CodeSource = {
    ...common,
    ...sourceField(response),
    mode: !CODE_RESPONSES.has(response.name) ? 'text' : 'code-text',
    label: [],
    prompt: prompts.map(pathsOf),
  };
  const questions = asked.map((field): CodeSource => {
    return { ...common, ...sourceField(field), mode: 'text', label: [pathsOf(response)], prompt: [] };
  });
  return {
    name: 'instruction',
    fields: [
      { role: 'code', field: fieldName(response.path), by: 'name' },
      ...prompts.map(({ path }): LayoutField => ({ role: 'prompt', field: fieldName(path), by: 'name' })),
      ...languages.map(({ path }): LayoutField => ({ role: 'language', field: fieldName(path), by: 'name' })),
    ],
    claims: [...prompts, response].map(({ path }) => path),
    find: (value) => findBoth(value, answer, questions),
    holdsWhole: false,
  };
}

function sourceField({ path }: FieldFacts): Pick<CodeSource, 'paths' | 'name'> {
  return { paths: [path], name: fieldName(path) };
}

function pathsOf({ path }: FieldFacts): FieldPaths {
  return [path];
}

function findBoth(value: object, answer: CodeSource, questions: readonly CodeSource[]): FoundInRecord {
  const text = firstAt(value, answer.paths[0] ?? []);
  if (typeof text === 'string' && holdsListOfCode(text)) {
    const name = JSON.stringify(answer.name);
    return { ok: false, reason: `field ${name} holds a list of code as JSON in a string, which is not read` };
  }
  const isEmpty = typeof text === 'string' && text.trim() === '';
  const answered: FoundInRecord = isEmpty ? { ok: true, found: [] } : findCode(value, answer);
  if (!answered.ok) return answered;
  const asked = questions.flatMap((question) => {
    const outcome = findCode(value, question);
    return outcome.ok ? outcome.found : []; // an empty part of a prompt is common
  });
  return { ok: true, found: [...asked, ...answered.found] };
}

/** Whether a text is a list of code, written as JSON within the string (APPS). Answers that are lists of words are common. */
function holdsListOfCode(text: string): boolean {
  if (!/^\s*\[\s*"/.test(text)) return false;
  const list = parseJsonOrNull(text);
  return isStringList(list) && list.some(looksLikeCode);
}

/** Text of one field that is a whole conversation or document with fences, without a prompt of its own. */
export const fencedTextLayout: LayoutRow = (context) =>
  context.facts.fields
    .filter((field) => fencedFraction(field) >= LEAST_FENCED && !isClaimed(context, field))
    .map((field) => fencedPart(context, field));

/** A field of prose counts when so many of its values have a fence. */
const LEAST_FENCED = 0.25;

function fencedPart(context: Context, field: FieldFacts): Part {
  const languages = languagesOf(context, field.path);
  const source: CodeSource = {
    ...sourceField(field),
    task: 'generation',
    mode: 'text',
    label: [],
    prompt: [],
    languages: languages.map((one) => [one.path]),
    language: null,
  };
  return {
    name: 'instruction',
    fields: [
      { role: 'code', field: fieldName(field.path), by: 'content' },
      ...languages.map(({ path }): LayoutField => ({ role: 'language', field: fieldName(path), by: 'name' })),
    ],
    claims: [field.path],
    find: (value) => findCode(value, source),
    holdsWhole: false,
  };
}
