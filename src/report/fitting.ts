/** The texts of the first items that together, with `gap` bytes after each, take at most `room` bytes (UTF-8). */
export function fitting<T>(
  items: readonly T[],
  room: number,
  gap: number,
  render: (item: T, index: number) => string,
): string[] {
  const texts: string[] = [];
  let left = room;
  for (const [index, item] of items.entries()) {
    const text = render(item, index);
    left -= Buffer.byteLength(text) + gap;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}
