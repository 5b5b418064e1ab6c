import type { Construct } from './constructs.js';

/** Constructs of which one rewriting changes several: a `while` as a `for` has another kind and header. */
const RELATED: readonly (readonly Construct[])[] = [
  ['loop', 'counting loop', 'counted loop', 'for header', 'infinite loop', 'loop exit', 'goto'],
  [
    ...(['increment', 'decrement', 'for increment', 'for decrement', 'step up', 'step down'] as const),
    'augmented assignment',
  ],
  ['braces', 'if braces', 'else braces', 'loop braces', 'body line'],
  [
    ...(['declaration line', 'declared value', 'first value', 'empty declaration'] as const),
    ...(['declaration position', 'array definition'] as const),
  ],
  [
    ...(['comparison', 'comparison direction', 'constant side', 'equality', 'inequality'] as const),
    ...(['zero test', 'nonzero test'] as const),
  ],
  [
    ...(['nesting', 'else order', 'denied branch', 'else', 'else after return', 'early return'] as const),
    ...(['leaving early', 'choice', 'switch', 'single case'] as const),
  ],
  ['local names', 'most local names'],
];

const FIRST = new Map(
  RELATED.flatMap((related) => related.map((construct) => [construct as string, related[0]])),
);

/** One name for all constructs that are rewritten together; of any other construct its own. */
export function rivalsOf(construct: string): string {
  return FIRST.get(construct) ?? construct;
}
