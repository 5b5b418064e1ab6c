import { applyEdits } from '../code/edits/edit.js';
import { parsesNoWorse } from '../code/edits/parses-no-worse.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import type { ScoredElement, Suspect } from '../detect/suspect.js';
import type { MaskedLanguageModel } from '../model/victim.js';
import { proposeInfills } from './infill.js';
import { changedCharacters, compareCandidates, TIERS } from './rank.js';
import { proposeRemovals } from './remove.js';
import { proposeCommonNames, proposeRenames } from './rename-candidates.js';
import { proposeRestyles } from './restyle.js';
import { statementOf } from './statement-shape.js';
import type { Analyze, Candidate, Proposal, Strategy, StrategyChoice } from './purification.js';

/** What ways need besides the element. */
interface Material {
  readonly mlm: MaskedLanguageModel | null;
  /** The form that most of the data takes where it could take a style. */
  readonly usual: string | null;
}

/** Proposes ways of replacing an element. */
type Propose = (analysis: Analysis, element: CodeElement, material: Material) => Promise<Proposal[]>;

/** Ways of finding replacements: those of a strategy, or the cheapest of them. */
type Way = Strategy | 'rename-commonly';

/** The ways: one row each. */
const WAYS: Readonly<Record<Way, Propose>> = {
  'rename-commonly': (analysis, element, { mlm }) => proposeCommonNames(analysis, element, mlm),
  rename: (analysis, element, { mlm }) => proposeRenames(analysis, element, mlm),
  remove: (analysis, element) => Promise.resolve(proposeRemovals(analysis, element)),
  restyle: (analysis, element, { usual }) => Promise.resolve(proposeRestyles(analysis, element, usual)),
  infill: async (analysis, element, { mlm }) => {
    const target = element.role === 'free' ? (statementOf(analysis, element) ?? element) : element;
    return mayBeReworded(target) ? proposeInfills(analysis, target, mlm) : [];
  },
};

/**
 * Groups of ways, in the order of preference. The beam searches of the language model are the slowest part: for a name, it
 * runs only if no common name helps, for a statement if neither a new name nor a removal without side effects does. No
 * candidate is preferred to one of an earlier group.
 */
const GROUPS: readonly { readonly ways: readonly Way[]; readonly tiers: readonly number[] }[] = [
  { ways: ['remove', 'restyle'], tiers: [TIERS.proved] },
  { ways: ['rename-commonly'], tiers: [TIERS.rename] },
  { ways: ['rename', 'remove'], tiers: [TIERS.rename, TIERS.removeWhole, TIERS.removeBody] },
  { ways: ['infill', 'remove'], tiers: [TIERS.infill, TIERS.removeEffect] },
];

/** The choice that asks for a way, besides `auto`. A style has one way only. */
const CHOSEN_BY: Readonly<Record<Way, StrategyChoice>> = {
  ...{ remove: 'remove', infill: 'infill', restyle: 'auto' },
  ...{ rename: 'rename', 'rename-commonly': 'rename' },
};

/**
 * Whether infill applies. Identifiers that can be renamed are renamed instead, which has the same effect and more
 * checks.
 */
function mayBeReworded(element: CodeElement): boolean {
  return element.kind === 'statement' || element.role === 'free';
}

function isChosen(choice: StrategyChoice, way: Way): boolean {
  return choice === 'auto' || choice === CHOSEN_BY[way];
}

/** The suspect with one side's code replaced. */
function withSide(suspect: Suspect, side: number, analysis: Analysis): Suspect {
  const [first, second] = suspect.sides;
  if (second === undefined) return { sides: [analysis] };
  return { sides: side === 0 ? [analysis, second] : [first, analysis] };
}

/** What finding candidates needs. */
export interface CandidateParts {
  readonly choice: StrategyChoice;
  readonly analyze: Analyze;
  readonly mlm: MaskedLanguageModel | null;
  readonly usualOf?: (trigger: ScoredElement) => string | null;
}

/**
 * Every replacement of a trigger that parses no worse than the original code, in order of preference. They come in
 * groups, so that slow strategies only run if they are needed.
 *
 * @param suspect the suspect that holds the trigger
 */
export async function* findCandidates(
  suspect: Suspect,
  trigger: ScoredElement,
  { choice, analyze, mlm, usualOf }: CandidateParts,
): AsyncGenerator<Candidate[]> {
  const before = suspect.sides[trigger.side];
  if (before === undefined) return;
  const material = { mlm, usual: usualOf?.(trigger) ?? null };
  for (const { ways, tiers } of GROUPS) {
    const proposals: Proposal[] = [];
    for (const way of ways.filter((one) => isChosen(choice, one))) {
      proposals.push(...(await WAYS[way](before, trigger.element, material)));
    }
    const fitting = proposals.filter(({ tier }) => tiers.includes(tier));
    yield parsed(fitting, suspect, before, trigger, analyze).sort(compareCandidates);
  }
}

/** The proposals that change the code and parse no worse, each resulting code once. */
function parsed(
  proposals: readonly Proposal[],
  suspect: Suspect,
  before: Analysis,
  trigger: ScoredElement,
  analyze: Analyze,
): Candidate[] {
  const { side } = trigger;
  const candidates = new Map<string, Candidate>();
  for (const proposal of proposals) {
    const code = applyEdits(before.code, proposal.edits);
    if (code === before.code || candidates.has(code)) continue;
    const after = analyze(code, before.language, before.redefined);
    if (!parsesNoWorse(before, after)) continue;
    const changed = changedCharacters(proposal);
    candidates.set(code, { ...proposal, side, trigger, suspect: withSide(suspect, side, after), changed });
  }
  return [...candidates.values()];
}
