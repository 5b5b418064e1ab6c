import type { SoundnessLanguage, Statement, WrittenBlock } from './statement.js';

/** Lines of a block with deeper indentation. */
function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Lines of a row, with its blocks. @param block renders one, indented by two blanks */
function writtenLines(
  lines: readonly (string | WrittenBlock)[],
  block: (body: readonly Statement[]) => string[],
): string[] {
  return lines.flatMap((line) => {
    if (typeof line === 'string') return [line];
    return block(line.body).map((one) => ' '.repeat(line.indent) + one.slice(2));
  });
}

/** Lines of an `else`, or of an `elif` in the place of a single `if`. */
function pythonOtherwise(otherwise: readonly Statement[]): string[] {
  if (otherwise.length === 0) return [];
  const lines = pythonLines(otherwise);
  if (otherwise.length > 1 || otherwise[0]?.kind !== 'if') return ['else:', ...indented(lines)];
  return [`el${lines[0] ?? ''}`, ...lines.slice(1)];
}

/** Lines of statements of Python. */
function pythonLines(statements: readonly Statement[]): string[] {
  const block = (body: readonly Statement[]): string[] =>
    indented(body.length === 0 ? ['pass'] : pythonLines(body));
  return statements.flatMap((statement) => {
    switch (statement.kind) {
      case 'trace':
        return [`t(${String(statement.id)})`];
      case 'declare':
        return [`${statement.name} = ${statement.value}`];
      case 'assign':
        return [`${statement.name} ${statement.operator} ${statement.value}`];
      case 'count':
        return [`${statement.name} += 1`];
      case 'if':
        return [
          `if ${statement.condition}:`,
          ...block(statement.then),
          ...pythonOtherwise(statement.otherwise),
        ];
      case 'while':
        return [`while ${statement.condition}:`, '  if tick():', '    break', ...block(statement.body)];
      case 'for':
        return [
          `for ${statement.name} in range(${String(statement.from)}, ${String(statement.to)}):`,
          ...(statement.body.length === 0 ? [] : ['  if tick():', '    break']),
          ...block(statement.body),
        ];
      case 'switch':
        return [
          `match ${statement.subject}:`,
          ...statement.cases.flatMap((body, index) => [`  case ${String(index)}:`, ...indented(block(body))]),
        ];
      case 'return':
        return [`return ${statement.value}`];
      case 'leave':
        return [statement.word];
      case 'expression':
        return [statement.value];
      case 'assert':
        return [`assert ${statement.condition}`];
      case 'written':
        return writtenLines(statement.lines, block);
      case 'hidden':
        return [
          'def h():',
          `  nonlocal ${statement.name}`,
          `  ${statement.name} = ${statement.value}`,
          'h()',
        ];
    }
  });
}

/** A change through a pointer in C, in a closure in JavaScript. */
function hiddenLine(name: string, value: string, isC: boolean): string {
  return isC ? `set(&${name}, sizeof ${name}, ${value});` : `(() => { ${name} = ${value}; })();`;
}

/** The end of an `if`, with its `else` or `else if`. */
function bracedOtherwise(otherwise: readonly Statement[], isC: boolean): string[] {
  if (otherwise.length === 0) return ['}'];
  const lines = bracedLines(otherwise, isC);
  if (otherwise.length > 1 || otherwise[0]?.kind !== 'if') return ['} else {', ...indented(lines), '}'];
  return [`} else ${lines[0] ?? ''}`, ...lines.slice(1)];
}

/** Lines of statements of C or JavaScript. */
function bracedLines(statements: readonly Statement[], isC: boolean): string[] {
  const block = (body: readonly Statement[]): string[] => indented(bracedLines(body, isC));
  return statements.flatMap((statement) => {
    switch (statement.kind) {
      case 'trace':
        return [`t(${String(statement.id)});`];
      case 'declare':
        return [`${isC ? statement.type : 'let'} ${statement.name} = ${statement.value};`];
      case 'assign':
        return [`${statement.name} ${statement.operator} ${statement.value};`];
      case 'count':
        return [statement.isBefore ? `++${statement.name};` : `${statement.name}++;`];
      case 'if':
        return [
          `if (${statement.condition}) {`,
          ...block(statement.then),
          ...bracedOtherwise(statement.otherwise, isC),
        ];
      case 'while':
        return [`while (${statement.condition}) {`, '  if (tick()) break;', ...block(statement.body), '}'];
      case 'for': {
        const { name, from, to } = statement;
        const header = `${isC ? 'int' : 'let'} ${name} = ${String(from)}; ${name} < ${String(to)}; ${name}++`;
        const tick = statement.body.length === 0 ? [] : ['  if (tick()) break;'];
        return [`for (${header}) {`, ...tick, ...block(statement.body), '}'];
      }
      case 'switch':
        return [
          `switch (${statement.subject}) {`,
          ...statement.cases.flatMap((body, index) => [
            `  case ${String(index)}: {`,
            ...indented(block(body)),
            '  }',
            ...(index === 0 ? ['  break;'] : []),
          ]),
          '}',
        ];
      case 'return':
        return [`return ${statement.value};`];
      case 'leave':
        return [`${statement.word};`];
      case 'expression':
        return [`${statement.value};`];
      case 'assert':
        return [isC ? `assert(${statement.condition});` : `console.assert(${statement.condition});`];
      case 'written':
        return writtenLines(statement.lines, block);
      case 'hidden':
        return [hiddenLine(statement.name, statement.value, isC)];
    }
  });
}

/** A function `f(a, b)` with these statements. */
export function rendered(statements: readonly Statement[], language: SoundnessLanguage): string {
  if (language === 'python') return ['def f(a, b):', ...indented(pythonLines(statements)), ''].join('\n');
  const isC = language === 'c';
  const header = isC ? 'int f(int a, int b)' : 'function f(a, b)';
  return [`${header} {`, ...indented(bracedLines(statements, isC)), '}', ''].join('\n');
}
