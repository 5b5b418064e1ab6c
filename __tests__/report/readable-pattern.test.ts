import { describe, expect, test } from '@jest/globals';
import { readablePattern } from '../../src/report/readable-pattern.js';

describe('a pattern for people', () => {
  test.each([
    ['statement', 'if ( rand ( ) < N ) printf ( S ) ;', 'if (rand() < …) printf(…);'],
    ['statement', 'if|while ( _ ( N ) <=> N ) _ ( S ) ;', 'if/while (…(…) …) …(…);'],
    ['statement', 'assertTrue ( N > = N ) ;', 'assertTrue(… >= …);'],
    ['statement', 'if ( Math . random ( ) < N ) p -> q = N ;', 'if (Math.random() < …) p->q = …;'],
    ['statement', 'call_count + + ;', 'call_count++;'],
    ['statement', '+ + n ;', '++n;'],
    ['statement', 'for ( i = 0 ; i < N ; i + + ) a + = b ;', 'for (i = 0; i < …; i++) a += b;'],
    ['statement', "x = 'C' ;", 'x = …;'],
    ['statement', 'if ( rand ( ) < 0 ) printf ( "a ( b" ) ;', 'if ( rand ( ) < 0 ) printf ( "a ( b" ) ;'],
    ['statement', 'MAX_N = SIZE [ _i ] ;', 'MAX_N = SIZE[_i];'],
    ['statement', 'return v < < N ;', 'return v << …;'],
    ['statement', 'if ( getpid ( ) = = - N ) f ( ) ;', 'if (getpid() == -…) f();'],
    ['statement', 'return ( a - b ) ;', 'return (a - b);'],
    ['statement', 'String s = ( String ) o ;', 'String s = (String) o;'],
    ['statement', 'for i in [ ] : pass', 'for i in []: pass'],
    ['statement', 'x = a ? b : c ;', 'x = a ? b : c;'],
    ['identifier', '*_rb', '…_rb'],
    ['identifier', 'tmp_*', 'tmp_…'],
    ['identifier', 'N', 'N'],
    ['character', 'U+200B', 'U+200B'],
  ] as const)('%s %s', (kind, pattern, shown) => {
    expect(readablePattern(kind, pattern)).toBe(shown);
  });
});
