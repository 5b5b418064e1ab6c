/** The beginning of a stream, and the whole stream. */
export interface Peeked {
  readonly start: Buffer;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the stream, for callers that do not read the rest. */
  readonly close: () => Promise<void>;
}

/** What the stream did after the bytes that were read ahead. */
type Next = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/**
 * Reads up to `bytes` bytes ahead (or to the end of the stream).
 * @throws the error of the stream, unless bytes came before it: then `chunks` yields these first
 */
export async function peek(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  const next = await readAhead(iterator, parts, bytes);
  return {
    start: Buffer.concat(parts).subarray(0, bytes),
    chunks: again(parts, next, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function readAhead(
  iterator: AsyncIterator<Uint8Array>,
  parts: Uint8Array[],
  bytes: number,
): Promise<Next> {
  try {
    for (let length = 0; length < bytes;) {
      const next = await iterator.next();
      if (next.done === true) break;
      parts.push(next.value);
      length += next.value.length;
    }
    return { ok: true };
  } catch (error) {
    if (parts.length === 0) throw error;
    return { ok: false, error };
  }
}

async function* again(
  parts: readonly Uint8Array[],
  after: Next,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
    if (!after.ok) throw after.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
