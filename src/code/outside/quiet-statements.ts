/**
 * Statements that do not make a run on their own, by language: imports by call, visibility, lists of exported names. Their
 * arguments are literals and plain names; anything else among them runs, such as a condition, a block or a bare call. No two
 * alternatives begin with the same character and could match the same text, so that each pattern takes linear time.
 */
export const QUIET_STATEMENTS = {
  php: anyOf(
    String.raw`(?:require|include)(?:_once)?(?!\w)(?:[\s(.)]|${literals('"$')}|\\?[A-Za-z_]\w{0,99}(?![\w(])(?=\s{0,9}[.);])){0,100};`,
    String.raw`declare\s{0,9}\([^()]{0,99}\)\s{0,9};?`,
  ),
  python: anyOf(
    String.raw`__all__\s{0,9}\+?=\s{0,9}[[(](?:[\s,+]|${literals('"')}|#[^\n]{0,1000}\n|\*?[A-Za-z_][\w.]{0,99}(?![\w.])(?=\s{0,99}[,\])#])){0,20000}[\])]`,
    String.raw`(?!(?:else|finally|lambda|try)\b)\w{1,99}\s{0,9}:(?!=)[^=()<>;:{}]{1,400}`,
  ),
  ruby: anyOf(
    [
      String.raw`(?:require|require_relative|load|include|extend|prepend|private|protected|public|module_function|private_class_method`,
      String.raw`|public_class_method|private_constant|attr_reader|attr_writer|attr_accessor)(?!\w)`,
      // a symbol, a constant, a list of names, the place of the file, and the words that may stand between
      String.raw`(?:[\s(),*]|${literals('"#')}|:\w{1,99}(?!\w)[?!=]?|(?:::)?[A-Z]\w{0,99}(?!\w)|%[iIwW][[(][\w\s?!]{0,2000}[\])]`,
      String.raw`|__\w{3,4}__(?!\w)|\.(?:join|expand_path|dirname)(?!\w)|attr_(?:reader|writer|accessor)(?!\w)){0,1000}`,
    ].join(''),
  ),
} as const;

function anyOf(...statements: readonly string[]): RegExp {
  return new RegExp(`^(?:${statements.join('|')})$`, 'u');
}

/** Strings without escapes; in double quotes, without the characters that would let code into them. */
function literals(not: string): string {
  return String.raw`:?"[^\\${not}]{0,400}"|:?'[^'\\]{0,400}'`;
}
