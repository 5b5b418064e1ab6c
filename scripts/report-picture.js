/**
 * Draws the README's picture of a report: `node scripts/report-picture.js` scans some of the examples with the bundle and
 * writes the coloured report, as a terminal shows it, to docs/images/report.svg.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const PATHS = ['examples/c/gain.c', 'examples/java/Geometry.java'];
const COMMAND = ['dist/cli.js', 'scan', ...PATHS, '--color', 'always', '--progress', 'off', '--no-cache'];
const SHOWN_LINES = 44;
const CELL = { width: 7.8, height: 18 };
const MARGIN = 18;
const COLOURS = { text: '#d4d8de', background: '#15181d' };
/** SGR codes that the text report uses, as SVG attributes. */
const STYLES = new Map([
  ['1', 'font-weight="bold"'],
  ['2', 'opacity=".65"'],
  ['31', 'fill="#ff7b72"'],
  ['32', 'fill="#7ee787"'],
  ['33', 'fill="#e3b341"'],
  ['34', 'fill="#79c0ff"'],
  ['36', 'fill="#76e3ea"'],
]);

const ESCAPE = String.fromCharCode(27);

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * One line of terminal output as an SVG text element.
 * @param {string} line
 * @param {number} row
 */
function svgLine(line, row) {
  const [plain = '', ...styled] = line.split(`${ESCAPE}[`);
  const spans = styled.map((part) => {
    const end = part.indexOf('m');
    const style = part.slice(0, end).split(';');
    return `<tspan ${style.flatMap((code) => STYLES.get(code) ?? []).join(' ')}>${escaped(part.slice(end + 1))}</tspan>`;
  });
  return `<text x="${String(MARGIN)}" y="${String(MARGIN + 12 + row * CELL.height)}" xml:space="preserve">${escaped(plain)}${spans.join('')}</text>`;
}

const run = spawnSync(process.execPath, COMMAND, {
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '100' },
});
if (run.status !== 1) throw new Error(`the scan ended in ${String(run.status)}: ${run.stderr}`);
const report = run.stdout.trimEnd().split('\n');
const lines = [
  `${ESCAPE}[2m$${ESCAPE}[0m codepurify scan ${PATHS.join(' ')}`,
  '',
  ...report.slice(0, SHOWN_LINES),
];
if (report.length > SHOWN_LINES) lines.push('…');
const longest = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
const size = {
  width: Math.ceil(longest * CELL.width + 2 * MARGIN),
  height: lines.length * CELL.height + 2 * MARGIN,
};
writeFileSync(
  'docs/images/report.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size.width)}" height="${String(size.height)}" viewBox="0 0 ${String(size.width)} ${String(size.height)}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${COLOURS.text}">
<rect width="100%" height="100%" rx="8" fill="${COLOURS.background}"/>
${lines.map(svgLine).join('\n')}
</svg>
`,
);
