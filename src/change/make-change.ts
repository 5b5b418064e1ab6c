import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CodePurifyError } from '../errors.js';
import { sideIn, type Change, type OpenedSide, type ReadFolder, type Side } from './change.js';

/** How to open and read both sides of a change. */
export interface ChangeParts {
  readonly openBase: () => Promise<OpenedSide>;
  readonly openHead: () => Promise<OpenedSide>;
  /** Files and folders to judge, in the user's form. */
  readonly paths: readonly string[];
  readonly read: ReadFolder;
  /** Whether either side has data at a path; by default it looks in both folders. */
  readonly isKnown?: (path: string) => boolean;
}

/**
 * Opens both sides of a change. A path may exist on one side only: it was added or deleted.
 * @throws CodePurifyError `input` for a path that neither side has, and whatever opening throws. No temporary files are
 *   left on disk
 */
export async function makeChange({ openBase, openHead, paths, read, isKnown }: ChangeParts): Promise<Change> {
  const opened: OpenedSide[] = [];
  const close = async () => {
    for (const side of opened) await side.close();
  };
  try {
    const base = await openBase();
    opened.push(base);
    const head = await openHead();
    opened.push(head);
    const sides = [base.side, head.side];
    const missing = paths.find((path) => !(isKnown ?? ((one) => isIn(sides, one)))(path));
    if (missing !== undefined) throw inNeither(missing);
    return {
      ...{ base: presentIn(base.side, read), head: presentIn(head.side, read) },
      ...{ unread: head.unread, close },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function isIn(sides: readonly Side[], path: string): boolean {
  return sides.some(({ cwd }) => existsSync(resolve(cwd, path)));
}

function presentIn(side: Side, read: ReadFolder): Side {
  const paths = side.paths.filter((path) => existsSync(resolve(side.cwd, path)));
  return sideIn(side, paths, read);
}

function inNeither(path: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `${JSON.stringify(path)} is in neither side of the change.`,
    'Give paths of files and folders that one of them holds.',
  );
}
