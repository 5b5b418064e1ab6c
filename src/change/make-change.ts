import { posix } from 'node:path';
import type { DataOptions } from '../data/row.js';
import { CodePurifyError } from '../errors.js';
import type { Change, OpenedSide, ReadFolder } from './change.js';
import { dataFiles } from './data-files.js';
import { isReadable, presentSide } from './present-side.js';
import { notDataRows, unreadRows } from './tree-entry.js';
import { UnchangedFiles } from './unchanged-files.js';
import { NO_WINDOW, type WindowBefore } from './window.js';

/** How to open and read both sides of a change. */
export interface ChangeParts {
  readonly openBase: () => Promise<OpenedSide>;
  readonly openHead: () => Promise<OpenedSide>;
  /** Opens the window of time before the base; absent: there is none. */
  readonly openWindow?: () => Promise<WindowBefore>;
  /** Files and folders to judge, in the user's form. */
  readonly paths: readonly string[];
  readonly dataFormat: DataOptions['dataFormat'];
  readonly read: ReadFolder;
  /** Whether either side has data at a path that is not in the folders. */
  readonly isKnown?: (path: string) => boolean;
}

/**
 * Opens both sides of a change. A path may exist on one side only: it was added or deleted.
 * @throws CodePurifyError `input` for a path that neither side has, and whatever opening throws. No temporary files are
 *   left on disk
 */
export async function makeChange(parts: ChangeParts): Promise<Change> {
  const { openBase, openHead, openWindow, paths, dataFormat, read, isKnown = () => false } = parts;
  const opened: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const side of opened) await side.close();
  };
  try {
    const base = await openBase();
    opened.push(base);
    const head = await openHead();
    opened.push(head);
    const missing = paths.find((path) => !isIn(base, path) && !isIn(head, path) && !isKnown(path));
    if (missing !== undefined) throw inNeither(missing);
    const { window, unreached } = (await openWindow?.()) ?? NO_WINDOW;
    if (window !== null) opened.push(window);
    return {
      ...{ base: presentSide(base, read), head: presentSide(head, read), window, unreached },
      ...{ unread: unreadRows(head.unread), notData: notDataRows(head.unread) },
      unchanged: new UnchangedFiles(base, head, dataFiles(paths, dataFormat).groupOf),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether a side has something at a path, or an entry there or below that is not read. */
function isIn(opened: OpenedSide, path: string): boolean {
  const whole = posix.normalize(path).replace(/\/$/, '');
  const isUnread = opened.unread.some(({ name }) => name === whole || name.startsWith(`${whole}/`));
  return isUnread || isReadable(opened, path);
}

function inNeither(path: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `${JSON.stringify(path)} is in neither side of the change.`,
    'Give paths of files and folders that one of them holds.',
  );
}
