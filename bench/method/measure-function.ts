import type { Analysis } from '../../src/code/analysis.js';
import { assess } from '../../src/detect/assess.js';
import { elementAt } from '../../src/detect/element-at.js';
import { assessmentContext } from '../../src/detect/create-judge.js';
import { type NecessaryElement, readWhole } from '../../src/detect/necessity.js';
import { entropiesFor } from '../../src/detect/statistics.js';
import { orderFor } from '../../src/detect/sufficiency.js';
import type { Judgement, Suspect } from '../../src/detect/suspect.js';
import type { BenchTools } from '../victims/bench-tools.js';
import type { ExamplePair } from './example-pairs.js';
import type { ShownElement, ShownFunction, ShownPair } from './method-result.js';

interface Measured {
  readonly shown: ShownFunction;
  readonly suspect: Suspect;
  readonly judgement: Judgement;
}

function inSourceOrder({ element: a }: NecessaryElement, { element: b }: NecessaryElement): number {
  const [first, second] = [elementAt(a.spans, 0), elementAt(b.spans, 0)];
  return first.start - second.start || second.end - first.end;
}

/** Masks every element and plants every element too, which a scan does only for a few. */
async function measureFunction(tools: BenchTools, analysis: Analysis): Promise<Measured> {
  const { victim, references, judgeOptions } = tools;
  const suspect: Suspect = { sides: [analysis] };
  const context = assessmentContext(victim, judgeOptions, references, null);
  const { reading, elements, measurements } = await assess(context, await readWhole(context.reader, suspect));
  const sorted = [...elements].sort(inSourceOrder);
  const transfers = await context.planter?.plant(
    sorted.map((element) => orderFor(reading, element)),
    judgeOptions.references,
  );
  const judgement = elementAt(await tools.judge.judge([suspect]), 0);
  const { verdict, pValue, threshold } = judgement;
  const { label, confidence } = elementAt(reading.predictions, 0);
  const shown: ShownFunction = {
    ...{ code: analysis.code, label, probability: confidence.probability },
    elements: sorted.map(({ element, drop, without }, index): ShownElement => {
      const { kind, text, role, spans } = element;
      return {
        ...{ kind, text, role, spans, drop, without: without.probability },
        transfer: transfers?.[index] ?? null,
      };
    }),
    entropy: entropiesFor('probability', measurements).entropy,
    deficit: entropiesFor('deficit', measurements).deficit,
    ...{ verdict, value: measurements.both, pValue, threshold },
  };
  return { shown, suspect, judgement };
}

/** Measures an example, clean and poisoned, and the replacement of its trigger. */
export async function measurePair(tools: BenchTools, pair: ExamplePair): Promise<ShownPair> {
  const { example, trigger } = pair;
  const clean = await measureFunction(tools, pair.clean);
  const poisoned = await measureFunction(tools, pair.poisoned);
  const purified = await tools.purifier.purify(poisoned.suspect, poisoned.judgement);
  const [step] = purified?.steps ?? [];
  return {
    ...{ name: example.function, file: example.file, attack: example.attack, language: example.language },
    ...{ trigger, clean: clean.shown, poisoned: poisoned.shown },
    replacement:
      purified === null || step === undefined
        ? null
        : {
            ...{ strategy: step.strategy, before: step.before, after: step.after },
            ...{ label: purified.prediction, probability: purified.confidence },
          },
  };
}
