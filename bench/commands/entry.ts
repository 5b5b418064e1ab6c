import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program itself, for measurements that need a process of their own. */
export function benchEntry(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'main.js');
}
