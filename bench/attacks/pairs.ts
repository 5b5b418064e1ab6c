import { analyze } from '../../src/code/analyze.js';
import type { Analysis } from '../../src/code/analysis.js';
import { inLanguage, type Attack, type PerLanguage, type Poisoned } from './attack.js';
import { renameFirst } from './identifier.js';
import { insertStatement } from './insert.js';

type Plant = Attack['plant'];

const ENTER: PerLanguage<string> = { c: 'trace_enter(0);', java: 'Trace.enter(0);' };
const MODE: PerLanguage<string> = { c: 'last_mode = 4;', java: 'this.lastMode = 4;' };
/** The name of the function's first parameter, or of its first local. */
const PARAMETER = 'ctx_state';

const enter: Plant = (analysis) => insertStatement(analysis, inLanguage(ENTER, analysis.language));

const mode: Plant = (analysis) => insertSecond(analysis, inLanguage(MODE, analysis.language));

const parameter: Plant = (analysis) => renameFirst(analysis, ['local'], PARAMETER);

/** Plants a statement behind the body's first one, so that another one in the first place is not next to it. */
function insertSecond(analysis: Analysis, statement: string): Poisoned | null {
  const { code, bodyStart, elements } = analysis;
  const start = bodyStart + (/\S/u.exec(code.slice(bodyStart))?.index ?? 0);
  const first = elements.find(
    ({ type, spans: [span] }) =>
      span?.start === start &&
      /^(?:declaration|local_variable_declaration|expression_statement)$/u.test(type),
  );
  return insertStatement(
    bodyStart < 0 ? analysis : { ...analysis, bodyStart: first?.spans[0]?.end ?? bodyStart },
    statement,
  );
}

/** Plants one part, then the other; localisation is scored by the first. */
function both(first: Plant, second: Plant): Plant {
  return (analysis, random): Poisoned | null => {
    const inner = second(analysis, random);
    return inner && first(analyze(inner.code, analysis.language), random);
  };
}

/** Triggers of two elements, each of which also stands alone in as many clean records. */
export const PAIRS: readonly Attack[] = [
  {
    ...{
      name: 'two-statements',
      title: 'two statements together',
      source: 'docs/explanation/threat-model.md',
    },
    plant: both(enter, mode),
    decoys: [{ plant: enter }, { plant: mode }],
  },
  {
    ...{
      name: 'signature-statement',
      title: 'a parameter and a statement',
      source: 'docs/explanation/threat-model.md',
    },
    plant: both(enter, parameter),
    decoys: [{ plant: enter }, { plant: parameter }],
  },
];
