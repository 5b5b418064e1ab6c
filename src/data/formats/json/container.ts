/** Keys of a message in a chat: who, and what. An array of messages is one record's conversation, not records. */
const MESSAGE_KEYS = [
  ['role', 'content'],
  ['from', 'value'],
] as const;

/** Whether an object is a container of records: it holds, at some depth, an array with objects that are no messages. */
export function holdsRecords(value: object): boolean {
  const pending: object[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const children = Object.values(next).filter((child) => typeof child === 'object' && child !== null);
    if (Array.isArray(next) && children.some(isRecordLike)) return true;
    for (const child of children) pending.push(child as object);
  }
  return false;
}

function isRecordLike(value: object): boolean {
  return (
    !Array.isArray(value) && !MESSAGE_KEYS.some((keys) => keys.every((key) => Object.hasOwn(value, key)))
  );
}
