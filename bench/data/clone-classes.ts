import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RawRecord } from './datasets.js';
import { withoutWrapper } from './held-out.js';
import { jsonlRows } from './jsonl-rows.js';

const METHOD = z.object({ func: z.string(), idx: z.string() });
const FILES = ['train.txt', 'valid.txt', 'test.txt'];

/**
 * Methods of BigCloneBench with a label that their code decides: 1 in the largest clone class, 0 in another. A class holds
 * the methods that clone pairs connect; methods of no pair are left out. Half of the methods have label 1.
 */
export async function readCloneClasses(folder: string): Promise<RawRecord[]> {
  const classes = new Classes();
  for (const file of FILES) {
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const [first = '', second = '', label] = line.trim().split(/\s+/u);
      if (label === '1') classes.join(first, second);
    }
  }
  const methods: { readonly code: string; readonly root: string }[] = [];
  for await (const { func, idx } of jsonlRows(join(folder, 'data.jsonl'), METHOD)) {
    if (classes.has(idx)) methods.push({ code: withoutWrapper(func), root: classes.rootOf(idx) });
  }
  const largest = mostFrequent(methods.map(({ root }) => root));
  return methods.map(({ code, root }) => ({ codes: [code], label: root === largest ? '1' : '0' }));
}

function mostFrequent(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Sets that are joined pair by pair. */
class Classes {
  private readonly parents = new Map<string, string>();

  has(item: string): boolean {
    return this.parents.has(item);
  }

  rootOf(item: string): string {
    let root = item;
    for (;;) {
      const parent = this.parents.get(root) ?? root;
      if (parent === root) return root;
      // halves the path, so that later searches are short
      const next = this.parents.get(parent) ?? parent;
      this.parents.set(root, next);
      root = next;
    }
  }

  join(first: string, second: string): void {
    for (const item of [first, second]) if (!this.has(item)) this.parents.set(item, item);
    this.parents.set(this.rootOf(first), this.rootOf(second));
  }
}
