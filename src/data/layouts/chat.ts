import { pointerOf } from '../../text/json-pointer.js';
import { codeInText } from './code-in-text.js';
import type { FoundCode, FoundInRecord } from './layout.js';
import { fieldName, isClaimed, languagesOf, type LayoutRow } from './part.js';
import { isMessageList, readMessage, type Message } from './messages.js';
import { scalarOrTokens } from './source.js';
import { firstAt, placesAt } from './walk-record.js';

/**
 * A list of messages, each with a role and a text. Code in an answer goes with the messages before it as its prompt; code in
 * a question has the next answer as its target.
 */
export const chatLayout: LayoutRow = (context) =>
  context.facts.fields
    .filter((field) => field.messages > 0 && !isClaimed(context, field))
    .map((field) => {
      const languages = languagesOf(context, field.path).map(({ path }) => path);
      return {
        name: 'chat',
        fields: [
          { role: 'code', field: fieldName(field.path), by: 'content' },
          ...languages.map((path) => ({ role: 'language', field: fieldName(path), by: 'name' }) as const),
        ],
        claims: [field.path],
        find: (value) => findInChat(value, field.path, languages),
        holdsWhole: false,
      };
    });

function findInChat(
  root: object,
  path: readonly string[],
  languages: readonly (readonly string[])[],
): FoundInRecord {
  const name = JSON.stringify(fieldName(path));
  const places = placesAt(root, path);
  if (places.length === 0) return { ok: false, reason: `no field ${name}` };
  const language = languages.map((one) => scalarOrTokens(firstAt(root, one))).find((one) => one !== null);
  const found: FoundCode[] = [];
  for (const { keys, value } of places) {
    if (!isMessageList(value)) return { ok: false, reason: `field ${name} is not a list of messages` };
    const messages = value.map(readMessage);
    const odd = messages.indexOf(null);
    if (odd !== -1) {
      return { ok: false, reason: `message ${String(odd + 1)} of field ${name} has no role, or no text` };
    }
    const read = messages.flatMap((one) => one ?? []);
    for (const piece of findInMessages(read, keys, language ?? null)) found.push(piece);
  }
  return { ok: true, found };
}

function findInMessages(
  messages: readonly Message[],
  keys: readonly string[],
  language: string | null,
): readonly FoundCode[] {
  const turns = turnsOf(messages);
  return messages.flatMap((message, index) =>
    message.texts.flatMap(({ keys: inner, text }) =>
      codeInText(text).map(({ span, code, tag }): FoundCode => {
        const turn = turns[index];
        return {
          pointer: pointerOf([...keys, String(index), ...inner]),
          span,
          code,
          language: tag ?? language,
          label: message.asks ? (turn?.answer ?? null) : null,
          task: 'generation',
          prompt: message.asks ? null : (turn?.question ?? null),
          ...(span === null ? {} : { within: text }),
        };
      }),
    ),
  );
}

/** The question and the answer around a message. */
interface Turn {
  readonly question: string | null;
  readonly answer: string | null;
}

/** The turn of each message: the questions since the last answer, and the answers that follow. Linear in the messages. */
function turnsOf(messages: readonly Message[]): readonly Turn[] {
  const turns: { from: number; asked: string[]; answered: string[] }[] = [];
  messages.forEach((message, index) => {
    let turn = turns.at(-1);
    if (turn === undefined || (message.asks && turn.answered.length > 0)) {
      turn = { from: index, asked: [], answered: [] };
      turns.push(turn);
    }
    (message.asks ? turn.asked : turn.answered).push(...message.texts.map(({ text }) => text));
  });
  return turns.flatMap(({ from, asked, answered }, position) => {
    const turn = { question: joined(asked), answer: joined(answered) };
    return Array<Turn>((turns[position + 1]?.from ?? messages.length) - from).fill(turn);
  });
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n\n');
}
