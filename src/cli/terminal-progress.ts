import { performance } from 'node:perf_hooks';
import type { Progress } from '../scan/reading/progress.js';
import type { Sink } from './io.js';
import { count } from '../text/numbers.js';

/** Milliseconds between two drawings: smooth to the eye, and no cost to the scan. */
const REDRAW_MS = 100;
/** And while nothing is done: the seconds that have passed. */
const TICK_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';

/** The current stage. */
interface Stage {
  readonly name: string;
  readonly total: number | null;
  readonly start: number;
  done: number;
  /** Where the last unit is, safe for a terminal. */
  path: string;
}

/**
 * Progress on one line of a terminal: units, units per second, time left where the total is known, and the current file. A
 * stage without units shows the time that it has taken, where the program can draw while it is busy.
 * @param escape makes text from scanned data safe for a terminal
 * @param clock  milliseconds, never going back
 */
export function terminalProgress(
  sink: Sink,
  escape: (text: string) => string,
  clock: () => number = () => performance.now(),
): Progress {
  let stage: Stage | null = null;
  let drawn = -Infinity;
  const write = (text: string): void => void sink.write(text);
  const clear = (): void => {
    if (drawn !== -Infinity) write(CLEAR_LINE);
    drawn = -Infinity;
  };
  const draw = (least: number): void => {
    const now = clock();
    if (stage === null || now - drawn < least) return;
    drawn = now;
    write(CLEAR_LINE + fit(progressLine(stage, now), sink.columns));
  };
  let timer: NodeJS.Timeout | null = null;
  return {
    stage: (name, total) => {
      stage = { name, total, start: clock(), done: 0, path: '' };
      write(`${CLEAR_LINE}${name} …`);
      drawn = 0;
      timer ??= setInterval(draw, TICK_MS, TICK_MS).unref();
    },
    advance: (units, path) => {
      if (stage === null) return;
      stage.done += units;
      stage.path = escape(path);
      draw(REDRAW_MS);
    },
    warn: (message) => {
      clear();
      write(`codepurify: ${escape(message)}\n`);
    },
    stop: () => {
      if (timer !== null) clearInterval(timer);
      timer = stage = null;
      clear();
    },
  };
}

/** Progress that shows warnings only. */
export function warningsOnly(sink: Sink, escape: (text: string) => string): Progress {
  return {
    stage: () => undefined,
    advance: () => undefined,
    warn: (message) => void sink.write(`codepurify: ${escape(message)}\n`),
    stop: () => undefined,
  };
}

function progressLine({ name, total, start, done, path }: Stage, now: number): string {
  const seconds = (now - start) / 1000;
  if (done === 0) return `${name} · ${duration(seconds)}`;
  const rate = seconds > 0 ? done / seconds : 0;
  const units = total === null ? count(done, 'unit') : `${String(done)}/${count(total, 'unit')}`;
  const left = total === null || rate === 0 ? '' : ` · ${duration((total - done) / rate)} left`;
  const place = path === '' ? '' : ` · ${path}`;
  return `${name} · ${units} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${place}`;
}

/** `1:05`, or `2:03:09`. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** Cuts a line to the width of the terminal: a line that wraps cannot be cleared. */
function fit(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}
