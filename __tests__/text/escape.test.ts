import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { escapeHtml } from '../../src/text/escape/escape-html.js';
import { escapeJson } from '../../src/text/escape/escape-json.js';
import { codeCell, codeFence, codeSpan, escapeMarkdownText } from '../../src/text/escape/escape-markdown.js';
import { escapeSarifText, pathToUri } from '../../src/text/escape/escape-sarif.js';
import { escapeTerminal } from '../../src/text/escape/escape-terminal.js';
import { escapeCommandText, escapeLogLine } from '../../src/text/escape/escape-workflow.js';
import { showUnsafe } from '../../src/text/show-unsafe.js';
import { FORBIDDEN, hostileText } from './hostile.js';

type Case = readonly [sentence: string, input: string, output: string];

function cases(escape: (text: string) => string, rows: readonly Case[]): void {
  test.each(rows)('%s', (_sentence, input, output) => {
    expect(escape(input)).toBe(output);
  });
}

describe('terminal', () => {
  cases(escapeTerminal, [
    ['plain code stays', 'a[i] = "é变😀";', 'a[i] = "é变😀";'],
    ['a colour sequence shows', '\u001B[31m', '\\u{1B}[31m'],
    ['a C1 control shows', '\u009B2J', '\\u{9B}2J'],
    ['a bidi override shows', 'a\u202Eb', 'a\\u{202E}b'],
    ['a zero-width space shows', 'a\u200Bb', 'a\\u{200B}b'],
    ['an astral tag character shows', 'a\u{E0041}b', 'a\\u{E0041}b'],
    ['a variation selector shows', '❤\uFE0F', '❤\\u{FE0F}'],
    ['a no-break space shows', 'a\u00A0b', 'a\\u{A0}b'],
    ['a Hangul filler shows', 'a\u3164b', 'a\\u{3164}b'],
    ['a lone surrogate shows', 'a\uD800b', 'a\\u{D800}b'],
    ['line breaks and tabs show', 'a\tb\r\nc', 'a\\u{9}b\\u{D}\\u{A}c'],
    ['accents stay', 'e\u0301', 'e\u0301'],
    [
      'a fifth mark on one letter shows',
      'e\u0301\u0302\u0303\u0304\u0305',
      'e\u0301\u0302\u0303\u0304\\u{305}',
    ],
    ['a legacy command shows', 'x ##[error]', 'x #\\u{23}[error]'],
  ]);
  test('lets nothing through that a terminal obeys', () => {
    fc.assert(
      fc.property(
        hostileText,
        (text) => !FORBIDDEN.test(escapeTerminal(text)) && !/[\n\t]/.test(escapeTerminal(text)),
      ),
    );
  });
  test('changes nothing twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => escapeTerminal(escapeTerminal(text)) === escapeTerminal(text)),
    );
  });
});

describe('job log', () => {
  cases(escapeLogLine, [
    ['a command at the start', '::error::x', ':\\u{3A}error:\\u{3A}x'],
    ['a command anywhere', 'a ::b::', 'a :\\u{3A}b:\\u{3A}'],
    ['three colons', ':::', ':\\u{3A}\\u{3A}'],
    ['a single colon stays', 'a: b', 'a: b'],
    ['a legacy command', '##[add-path]x', '#\\u{23}[add-path]x'],
  ]);
  test('leaves no command of either form anywhere', () => {
    fc.assert(fc.property(hostileText, (text) => !/::|##\[|\n/.test(escapeLogLine(text))));
  });
});

describe('workflow command', () => {
  cases(escapeCommandText, [
    ['percent and line breaks are left to the toolkit', '50%\r\n\n', '50%\n\n'],
    ['a lone carriage return shows', 'a\rb', 'a\\u{D}b'],
    ['a bidi override shows', '\u202E', '\\u{202E}'],
    ['a legacy command shows', '##[add-path]x', '#\\u{23}[add-path]x'],
  ]);
  test('lets no invisible character through', () => {
    fc.assert(fc.property(hostileText, (text) => !FORBIDDEN.test(escapeCommandText(text))));
  });
});

describe('HTML', () => {
  cases(escapeHtml, [
    [
      'tags, quotes and entities',
      `<a href="x" b='y'>&lt;\``,
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;lt;&#96;',
    ],
    ['line breaks stay, the invisible shows', 'a\r\n\tb\u202E', 'a\n\tb\\u{202E}'],
  ]);
  test('has no character that opens markup or ends a value', () => {
    fc.assert(
      fc.property(hostileText, (text) => !/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(escapeHtml(text))),
    );
  });
});

describe('Markdown', () => {
  cases(codeSpan, [
    ['plain code', 'int x', '`int x`'],
    ['backticks inside', 'a ``b` c', '```a ``b` c```'],
    ['a backtick at the edge', '`a', '`` `a ``'],
    ['blanks at both edges', ' a ', '`  a  `'],
    ['nothing', '', '` `'],
    ['line breaks show', 'a\nb', '`a\\u{A}b`'],
  ]);
  cases(codeCell, [
    ['no pipe: a code span', 'a', '`a`'],
    ['a pipe: entities', 'a|b\\`', '<code>a&#124;b&#92;&#96;</code>'],
  ]);
  cases(
    (text) => codeFence(text, 'c'),
    [
      ['plain code', 'int x;', '```c\nint x;\n```'],
      ['a fence inside', 'a\n````\nb\n', '`````c\na\n````\nb\n`````'],
      ['CRLF', 'a\r\nb', '```c\na\nb\n```'],
      ['a workflow command at a line start', 'a\n ::x::y', '```c\na\n \\u{3A}:x::y\n```'],
    ],
  );
  cases(escapeMarkdownText, [
    ['a mention', '@all', '@&#8203;all'],
    ['an issue', 'see #12', 'see \\#&#8203;12'],
    ['a link', '[a](b)', '\\[a\\]\\(b\\)'],
    ['a URL', 'https://x.y', 'https:&#8203;//x\\.y'],
    ['an image', '![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['HTML', '<b>&lt;', '\\<b\\>\\&lt;'],
    ['a commit', 'abcdef0123456', 'abcdef&#8203;012345&#8203;6'],
    ['a list item', '1. a', '1\\. a'],
  ]);

  const render = (markdown: string): string =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const decode = (html: string): string =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

  test('a code span renders as exactly the text, in one code element', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = showUnsafe(text);
        const html = render(`a ${codeSpan(text)} b`);
        const inner = /^<p>a <code>(.*)<\/code> b<\/p>$/.exec(html)?.[1] ?? 'no code element';
        expect(decode(inner)).toBe(shown.trim() === '' ? ' ' : shown);
      }),
    );
  });
  test('a cell renders as exactly the text and leaves its table whole', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`| a | b |\n| - | - |\n| ${codeCell(text)} | ${codeCell(text)} |`);
        const cells = [...html.matchAll(/<td><code>(.*?)<\/code><\/td>/g)].map(([, inner]) =>
          decode(inner ?? ''),
        );
        const shown = showUnsafe(text);
        const expected = shown.trim() === '' ? ' ' : shown;
        expect(cells).toEqual([expected, expected]);
      }),
    );
  });
  test('a fence renders as one block and nothing after it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(render(`${codeFence(text, 'c')}\n\nend`)).toMatch(
          /^<pre><code class="language-c">[^<]*<\/code><\/pre>\n<p>end<\/p>$/,
        );
      }),
    );
  });
  test('running text renders as one paragraph without any element', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`a ${escapeMarkdownText(text)} b`);
        expect(html).toMatch(/^<p>[^<]*<\/p>$/);
        expect(html).not.toMatch(/@(?!\u200B)|#(?=\d)/);
        const words = (line: string): string => line.replace(/[\u200B\s]+/g, '');
        expect(words(decode(html.slice(3, -4)))).toBe(words(`a${showUnsafe(text)}b`));
      }),
    );
  });
});

describe('SARIF', () => {
  cases(escapeSarifText, [
    ['braces are doubled', '{0} }', '{{0}} }}'],
    ['no embedded link', 'a[i](1)', 'a[i\\](1)'],
    ['the invisible shows, its braces doubled too', '\u202E', '\\u{{202E}}'],
  ]);
  cases(pathToUri, [
    ['a relative path', 'src/a b.c', 'src/a%20b.c'],
    ['a leading dot', './src/a.c', 'src/a.c'],
    ['an absolute path', '/data/a.c', 'file:///data/a.c'],
    ['a drive', 'C:/a.c', 'file:///C:/a.c'],
    ['a colon in the first part is no scheme', 'http:x/y', 'http%3Ax/y'],
    ['a shell command', '$(touch x)', '%24%28touch%20x%29'],
    ['standard input', '<stdin>', '%3Cstdin%3E'],
    ['a lone surrogate', 'a\uD800', 'a%EF%BF%BD'],
    ['a query and a fragment', 'a?b#c', 'a%3Fb%23c'],
  ]);
  test('a path becomes only URI characters and decodes to itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const uri = pathToUri(`x/${text}`);
        expect(uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})+$/);
        expect(decodeURIComponent(uri)).toBe(`x/${text.replace(/\p{Cs}/gu, '\uFFFD')}`);
      }),
    );
  });
});

describe('JSON', () => {
  test('keeps the value and shows nothing that a terminal or a log obeys', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json = escapeJson(JSON.stringify([text]));
        expect(JSON.parse(json)).toEqual([text]);
        expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]|##\[/u);
      }),
    );
  });
});
