import { cFunction, STATEMENT } from './fake-world.js';

/** A line of JSON Lines. */
export const record = (func: string, target: number) => `${JSON.stringify({ func, target })}\n`;

/** Every kind of outcome, twins that only their order tells apart, and rows that cannot be read. */
export const MIXED = {
  'a.c': [0, 1, 2, 3].map(() => `#if 1\n${cFunction('twin', STATEMENT)}#endif\n`).join(''),
  'b.c': cFunction('f') + cFunction('broken', 'if (((').replace('}\n', ''),
  'd.jsonl': Array.from({ length: 90 }, (_, at) =>
    at % 7 === 0
      ? 'nonsense\n'
      : record(cFunction(`f${String(at % 40)}`, at % 5 === 0 ? STATEMENT : undefined), at % 2),
  ).join(''),
  'z/e.jsonl': record(cFunction('f1', STATEMENT), 1).repeat(3),
};

/** The report without the seconds that it took. */
export function timeless(json: string): string {
  return json.replace(/"seconds": [\d.e-]+/, '"seconds": 0');
}
