import { describe, expect, test } from '@jest/globals';

import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import type { LanguageName } from '../../../src/language-names.js';

/** Tokens with the first letter of their kind: identifier, literal, keyword, punctuation. */
function tokens(language: LanguageName, code: string): string {
  const { texts, kinds } = tokenize(code, LANGUAGES[language]);
  return texts.map((text, index) => `${'ilkp'.charAt(kinds[index] ?? 0)}‹${text}›`).join(' ');
}

const CASES: readonly (readonly [string, LanguageName, string, string])[] = [
  [
    'holes and names in a string',
    'php',
    '"$a->b {$c[\'d\']} ${e} \\$f"',
    'l‹"$› i‹a› l‹->b {$› i‹c› p‹[› l‹\'d\'› p‹]› l‹} ${› i‹e› l‹} \\$f"›',
  ],
  ['an attribute is no comment', 'php', '#[A] # b\nc', 'p‹#› p‹[› i‹A› p‹]› i‹c›'],
  [
    'text outside of the tags, also behind a comment',
    'php',
    "<b>it's <?php a(); // don't ?> it's <?= b",
    "l‹<b>it's <?php› i‹a› p‹(› p‹)› p‹;› l‹?> it's <?=› i‹b›",
  ],
  ['the first line of a script', 'php', "#!/bin/php it's\n<?php a", "l‹#!/bin/php it's\n<?php› i‹a›"],
  [
    'a heredoc, and one without holes',
    'php',
    "<<<A\n it's $b\\\n A . <<<'C'\n$d\nC",
    "l‹<<<A\n it's $› i‹b› l‹\\\n A› p‹.› l‹<<<'C'\n$d\nC›",
  ],
  [
    'division and regular expressions',
    'ruby',
    "a / b; c /'#{d}/i",
    "i‹a› p‹/› i‹b› p‹;› i‹c› l‹/'#{› i‹d› l‹}/i›",
  ],
  ['a regular expression after a bracket is a division', 'ruby', '(a) /b', 'p‹(› i‹a› p‹)› p‹/› i‹b›'],
  [
    'literals with brackets inside',
    'ruby',
    "a %w[b [c'] d], e % (f)",
    "i‹a› l‹%w[b [c'] d]› p‹,› i‹e› p‹%› p‹(› i‹f› p‹)›",
  ],
  ['brackets around a hole', 'ruby', '%((#{a}) b) c', 'l‹%((#{› i‹a› l‹}) b)› i‹c›'],
  [
    'symbols, keys, and names with marks',
    'ruby',
    'f(:a, if: b?, c:, @d => e!) ? x : :"y z"',
    'i‹f› p‹(› l‹:a› p‹,› l‹if:› i‹b?› p‹,› i‹c› p‹:› p‹,› i‹@d› p‹=>› i‹e!› p‹)› p‹?› i‹x› p‹:› p‹:› l‹"y z"›',
  ],
  [
    'two heredocs of one line',
    'ruby',
    "a(<<~B, <<-'C')\n  it's #{d}\nB\n #{e}'\n C\nf",
    "i‹a› p‹(› l‹<<~B› p‹,› l‹<<-'C'› p‹)› l‹  it's #{› i‹d› l‹}\nB› l‹ #{e}'\n C› i‹f›",
  ],
  ['a comment of lines', 'ruby', "a\n=begin\nit's\n=end\nb", 'i‹a› i‹b›'],
  ['the end of the code', 'ruby', "a\n__END__\nit's", 'i‹a›'],
];

describe('tokens of PHP and Ruby', () => {
  test.each(CASES)('%s', (_, language, code, expected) => {
    expect(tokens(language, code)).toBe(expected);
  });
});
