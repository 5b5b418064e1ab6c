/** Instructions to checkers, formatters, coverage tools and editors, by their documentation: without the marks of a comment. */
const DIRECTIVES: readonly RegExp[] = [
  // Python
  /type:\s*ignore|noqa|nosec|nosem(?:grep)?|pragma:\s*no(?:\s|-)?(?:cover|branch|mutate)|pylint:|flake8[:-]|mypy:|pyright:|ruff:|isort:|yapf:|fmt:\s*(?:on|off|skip)|pytype:|pyre-(?:ignore|fixme|strict)|doctest:/,
  // JavaScript and TypeScript
  /(?:es|ts|js|ox)lint-|(?:global|exported)\s|@ts-(?:ignore|expect-error|nocheck|check)|(?:istanbul|c8|v8|node:coverage)\s+(?:ignore|disable|enable)|prettier-ignore|biome-ignore|deno-lint-ignore|stylelint-|jshint|jslint|@(?:no)?flow|\$Flow|@jsx|webpack[A-Z]|[@#]__PURE__/,
  // C, C++, C#, Java
  /NOLINT|clang-(?:format|tidy)|cppcheck-suppress|coverity\[|(?:LCOV|GCOVR)_EXCL|fall-?\s?thr(?:ough|u)|lint\s*-|IWYU\s+pragma|astyle|uncrustify|resharper\s|CHECKSTYLE|NOSONAR|NOPMD|@formatter:|noinspection\s|\$NON-NLS/i,
  // Go, PHP, Ruby, Rust
  /nolint|lint:(?:file-)?ignore|go:|revive:|gosec|#nosec|phpcs:|phpstan-|psalm-|@codeCoverageIgnore|php-cs-fixer|rubocop:|steep:|typed:|:nocov:|sorbet|frozen_string_literal|rustfmt/,
  // any language
  /SPDX-License-Identifier|-\*-|vim?:\s|ex:\s|(?:end)?region\b|codespell:|cspell:|spell-?checker:/,
];

/** Codes, names of rules and options that follow: `E501, W503`, `[arg-type]`, `next 3`. */
const MOST_ARGUMENTS = 80;
const ARGUMENTS = /^[\w\s.,:;/@=*[\]()|+-]*$/;

/**
 * Whether a comment is an instruction to a tool, such as `type: ignore` or `NOLINTNEXTLINE(x)`, and nothing more. Such comments are the same
 * in functions that have nothing else in common.
 * @param text without the marks of the comment
 */
export function isToolDirective(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > MOST_ARGUMENTS) return false;
  return DIRECTIVES.some((directive) => {
    const found = directive.exec(trimmed);
    return found?.index === 0 && ARGUMENTS.test(trimmed.slice(found[0].length));
  });
}
