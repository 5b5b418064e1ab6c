import process from 'node:process';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** Somewhere to write text: a standard stream, or a recorder in tests. */
export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number;
  /** Resolves when the text is written; `false` when the reader is gone (`| head`). */
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
    stderr: streamSink(process.stderr),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
  };
}

/** A stream as a sink. A closed reader is not an error. */
export function streamSink(stream: Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>): Sink {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS,
    write: (text) =>
      new Promise((done) => {
        if (open) stream.write(text, (error) => done(error === null || error === undefined));
        else done(false);
      }),
  };
}
