import process from 'node:process';
import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** Somewhere to write text: a standard stream, or a recorder in tests. */
export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number;
  /** Resolves when the text has been taken; `false` when nobody reads any more (`| head`). */
  write(text: string): Promise<boolean>;
}

/** The world as the command line sees it. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: NodeJS.ReadableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Width that is assumed where a stream has none. */
const DEFAULT_COLUMNS = 80;

/** The world of this process. */
export function processIo(): Io {
  return {
    stdout: streamSink(process.stdout),
    stderr: streamSink(process.stderr),
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
  };
}

/** A stream as a sink: a reader that has gone away is not an error. */
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
