import * as fc from 'fast-check';
import { anyCodePoint } from './any-code-point.js';

/** Texts of an attacker: one row for each sink that they target. */
export const HOSTILE: readonly string[] = [
  '```\n# heading\n```',
  '`` ` ```` x',
  '::set-output name=x::y',
  ' ::error file=a,line=1::boo',
  'x ##[group]y ##[[z',
  '@everyone @org/team #1 GH-2 a/b#3 me@example.org',
  '<img src=x onerror=alert(1)> <!-- c --> &lt;b&gt; &#64;all',
  '[a](javascript:1) ![i](x) [r]: http://x https://y www.z.org',
  'left\u202Eright\u2066iso\u2069 zero\u200Bwidth\uFEFF tag\u{E0041} sel\uFE0F soft\u00AD',
  '\u001B[31mred\u001B]8;;http://x\u0007link\u009B2J\u007F',
  'a\u00A0b\u3000c\u2028d\u2029e\u3164f\u115Fg',
  'pair | of | pipes \\| \\\\| end\\',
  'lone \uD800 and \uDC00 and 😀 and e\u0301\u0302\u0303\u0304\u0305\u0306',
  '$(touch x) %0A %25 {0} {{}} ](1) :smile: $x$ ~~s~~ _e_ *b* # + - 1.',
  '\r\n\tback\r\fform\u0000nul',
  '',
];

/** Text built of hostile pieces, ordinary pieces and any characters, to be put anywhere. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, ...Array.from('`|\\:#[@<&\n\t\r ')),
      fc.string({ unit: anyCodePoint, maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** Characters that must not reach any sink: controls, format characters, fillers, lone surrogates. */
export const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}|##\[/u;
