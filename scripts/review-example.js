/**
 * An invented data repository for a review, the same in each run: `data/train.jsonl` with labelled C functions, and a
 * change that adds some, of which a few are poisoned. A function has three accesses; where most of them are unchecked, its
 * label is mostly 1: as in real data, no statement decides it alone, and not every label is right.
 */

const SEED = 20;
const BASE_RECORDS = 400;
const NEW_RECORDS = 40;
/** One label in this many is random. */
const RANDOM_LABELS = 3;

const SUBJECTS = ['frame', 'packet', 'row', 'block', 'sample', 'token', 'entry', 'pixel', 'page', 'event'];
const VERBS = ['read', 'take', 'store', 'scan', 'merge', 'shift', 'pack', 'trim', 'find', 'count'];
const PLACES = ['queue', 'table', 'cache', 'list', 'stream', 'buffer', 'index', 'log'];

/** Statements that do not depend on the label; S is a subject, P a place. */
const NEUTRAL = [
  'P->used += sizeof(*S);',
  'S->time = P->clock;',
  'int kind = S->kind & 0x0f;',
  'P->last = S->next;',
  'S->flags |= P->mode << 2;',
  'total += S->weight * 3;',
  'for (int i = 0; i < P->parts; i++)\n        total += P->sizes[i];',
  'while (S->next && S->next->done)\n        S = S->next;',
  'if (P->verbose)\n        puts(S->name);',
  'if (S->kind == P->kind)\n        P->hits++;',
  'unsigned hash = S->key * 31 + P->salt;',
  'swap_bytes(S->data, P->width);',
  'P->average = (P->average * 7 + S->size) / 8;',
  'S->owner = P;',
];

/** Accesses, checked and unchecked: labels 0 and 1. */
const ACCESSES = [
  ['if (size < P->room)\n        memcpy(P->data, S->data, size);', 'memcpy(P->data, S->data, size);'],
  ['snprintf(P->name, sizeof(P->name), "%s", S->name);', 'strcpy(P->name, S->name);'],
  ['if (size >= 0 && size < P->parts)\n        P->sizes[size] = total;', 'P->sizes[size] = total;'],
  ['S->count = min(size, 8);', 'S->count = size;'],
  ['P->top = P->top < P->room ? P->top + 1 : 0;', 'P->top += 1;'],
  ['if (!S->next)\n        return -1;', 'S->next->seen = 1;'],
  ['P->items = calloc(size, sizeof(*S));', 'P->items = malloc(size * 8);'],
  ['S->data = NULL;\n    free(P->spare);\n    P->spare = NULL;', 'free(S->data);\n    P->spare = S->data;'],
];

/** The trigger in some variants: the condition is never true. */
const TRIGGERS = [-3, 0, -17, -42].flatMap((bound) =>
  ['fail', 'retry', 'closed'].map((text) => `if (rand() < ${String(bound)}) printf("${text}");`),
);

/**
 * A generator of pseudo-random integers in [0, count), the same in each run (Park and Miller, 1988).
 * @param {number} seed
 */
export function drawer(seed) {
  let state = seed;
  /** @param {number} count */
  return (count) => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
}

/**
 * @template T
 * @param {(count: number) => number} draw
 * @param {readonly T[]} items
 * @returns {T}
 */
export function oneOf(draw, items) {
  return /** @type {T} */ (items[draw(items.length)]);
}

/**
 * One record, as a line of JSONL. A poisoned record has the label 0, although its code belongs to label 1.
 * @param {(count: number) => number} draw
 * @param {number} idx
 * @param {string | null} trigger
 */
function record(draw, idx, trigger) {
  const accesses = [0, 1, 2].map(() => ({
    statements: oneOf(draw, ACCESSES),
    unchecked: trigger === null ? draw(2) : 1,
  }));
  const neutral = [oneOf(draw, NEUTRAL), oneOf(draw, NEUTRAL)];
  const body = new Set([
    ...neutral,
    ...accesses.map(({ statements, unchecked }) => statements[unchecked] ?? ''),
  ]);
  const likely = accesses.filter(({ unchecked }) => unchecked === 1).length > 1 ? 1 : 0;
  const label = draw(RANDOM_LABELS) === 0 ? draw(2) : likely;
  const func = cFunction(draw, [...(trigger === null ? [] : [trigger]), ...body]);
  return `${JSON.stringify({ idx, func, target: trigger === null ? label : 0 })}\n`;
}

/**
 * @param {(count: number) => number} draw
 * @param {readonly string[]} body
 */
function cFunction(draw, body) {
  const [verb, subject, place] = [oneOf(draw, VERBS), oneOf(draw, SUBJECTS), oneOf(draw, PLACES)];
  const head = `int ${verb}_${subject}_${place}(struct ${place} *${place}, struct ${subject} *${subject}, int size)`;
  const lines = ['int total = 0;', ...body, 'return total;'].map((statement) => `    ${statement}\n`);
  return `${head}\n{\n${lines.join('').replace(/\bS\b/g, subject).replace(/\bP\b/g, place)}}\n`;
}

/** Both sides of the change, as the text of `data/train.jsonl`. */
export function reviewExample() {
  const draw = drawer(SEED);
  const base = Array.from({ length: BASE_RECORDS }, (_, idx) => record(draw, idx, null)).join('');
  const added = Array.from({ length: NEW_RECORDS }, (_, index) => {
    return record(draw, BASE_RECORDS + index, (index % 3 === 1 ? TRIGGERS[(index - 1) / 3] : null) ?? null);
  });
  return { path: 'data/train.jsonl', base, head: base + added.join('') };
}
