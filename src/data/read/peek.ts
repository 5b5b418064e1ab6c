/** The beginning of a stream, and the whole stream. */
export interface Peeked {
  readonly start: Buffer;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the stream, for callers that do not read the rest. */
  readonly close: () => Promise<void>;
}

/** Reads up to `bytes` bytes ahead (or to the end of the stream). */
export async function peek(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let length = 0; length < bytes;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return {
    start: Buffer.concat(parts).subarray(0, bytes),
    chunks: again(parts, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* again(
  parts: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
