import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { peakMebibytes } from './own-process.js';

/** Milliseconds between two notes: a killed program loses no more of its account. */
const EVERY = 5000;

// Imported before a program starts: what the program uses is written to a file again and again, and at its end.
const { CODEPURIFY_USAGE: file } = process.env;
if (isMainThread && file !== undefined) {
  const write = (): void => {
    const { user, system } = process.cpuUsage();
    const used = {
      cpuSeconds: (user + system) / 1e6,
      wallSeconds: performance.now() / 1000,
      peakMebibytes: peakMebibytes(),
    };
    writeFileSync(file, JSON.stringify(used));
  };
  setInterval(write, EVERY).unref();
  process.on('exit', write);
}
