import process from 'node:process';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { CodePurifyError } from '../errors.js';

/** Somewhere to write text: a standard stream, or a recorder in tests. */
export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number;
  /**
   * Resolves when the text is written; `false` when the reader is gone (`| head`), or when standard error cannot be
   * written: nothing could report that.
   * @throws CodePurifyError `input` when standard output cannot be written, such as to a full disk
   */
  write(text: string): Promise<boolean>;
}

/** The streams, environment variables and folder of a process. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: NodeJS.ReadableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The width of a stream that has none of its own. */
const DEFAULT_COLUMNS = 80;

/** The streams, environment variables and folder of this process. */
export function processIo(): Io {
  return {
    stdout: streamSink(process.stdout),
    stderr: silentOnFailure(streamSink(process.stderr)),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
  };
}

/** A stream as a sink. A closed reader is not an error. */
export function streamSink(stream: Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>): Sink {
  let open = true;
  stream.on('error', () => (open = false)); // each failure is also given to its own write
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS,
    write: (text) =>
      new Promise((done, fail) => {
        if (!open) done(false);
        else
          stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
            if (!error || error.code === 'EPIPE') done(!error);
            else fail(unwritten(error));
          });
      }),
  };
}

function unwritten(cause: Error): CodePurifyError {
  return new CodePurifyError(
    'input',
    `Standard output cannot be written: ${cause.message}`,
    'Free space on the disk, or give a file with --output.',
    { cause },
  );
}

/** A sink whose failures are ignored. */
function silentOnFailure(sink: Sink): Sink {
  return { ...sink, write: (text) => sink.write(text).catch(() => false) };
}
