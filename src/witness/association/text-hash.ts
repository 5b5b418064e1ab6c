/** A hash of a text: 32 bits, FNV-1a over UTF-16 units. Not keyed: an attacker may choose texts that share it. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
