import { plainName } from './known-fields.js';

/** The keys of a message: who speaks, and what (OpenAI; ShareGPT; other copies). */
const ROLE_KEYS = ['role', 'from', 'speaker'] as const;
const TEXT_KEYS = ['content', 'value', 'text', 'message'] as const;

/** Roles of those who ask, and of tools whose results are part of the question; the model has any other role. */
const ASKING: ReadonlySet<string> = new Set(
  ['user', 'human', 'system', 'developer', 'tool', 'function', 'observation', 'prompter', 'context'].map(
    plainName,
  ),
);

/** One message of a chat. */
export interface Message {
  /** Whether it belongs to the prompt. */
  readonly asks: boolean;
  /** Its texts, each with the keys that lead to it from the message. */
  readonly texts: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

/** Whether a value is a list of messages: its first item is one. */
export function isMessageList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && readMessage(value[0]) !== null;
}

/** A message, or `null` for anything else: no role, or content that is no text. Content may be empty, as for a call of a tool. */
export function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = value as Readonly<Record<string, unknown>>;
  const role = ROLE_KEYS.map((key) => own(record, key)).find((one) => typeof one === 'string');
  const key = TEXT_KEYS.find((one) => own(record, one) !== undefined);
  if (typeof role !== 'string' || key === undefined) return null;
  const texts = textsOf(record[key], key);
  return texts === null ? null : { asks: ASKING.has(plainName(role)), texts };
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A text, none, or OpenAI's list of parts, some of which are texts. */
function textsOf(content: unknown, key: string): Message['texts'] | null {
  if (content === null) return [];
  if (typeof content === 'string') return [{ keys: [key], text: content }];
  if (!Array.isArray(content)) return null;
  return content.flatMap((part: unknown, index) => {
    const text = typeof part === 'object' && part !== null && 'text' in part ? part.text : part;
    if (typeof text !== 'string') return [];
    return [{ keys: [key, String(index), ...(text === part ? [] : ['text'])], text }];
  });
}
