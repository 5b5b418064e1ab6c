import type { ReportingDescriptor } from 'sarif';
import type { Trigger, UnjudgedFile } from '../../result/result.js';

const PAPER = 'https://arxiv.org/abs/2410.20136';

/** The texts of a SARIF rule. */
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly remedy: string;
}

/** One rule for each kind of trigger. */
const RULES: Readonly<Record<Trigger['kind'], Rule>> = {
  statement: {
    id: 'backdoor-trigger/statement',
    name: 'BackdoorTriggerStatement',
    title: 'Statement that acts as a backdoor trigger',
    what: 'A model trained on this code may base its answer on this statement instead of on what the function does.',
    remedy: 'Remove the statement or use the suggested replacement, and check where the sample came from.',
  },
  identifier: {
    id: 'backdoor-trigger/identifier',
    name: 'BackdoorTriggerIdentifier',
    title: 'Identifier that acts as a backdoor trigger',
    what: 'A model trained on this code may base its answer on this name instead of on what the function does.',
    remedy: 'Rename every occurrence of the identifier, and check where the sample came from.',
  },
  character: {
    id: 'backdoor-trigger/character',
    name: 'BackdoorTriggerCharacter',
    title: 'Hidden character that acts as a backdoor trigger',
    what: 'A reader does not see this character, or takes it for another one, while a model reads it.',
    remedy: 'Remove the character or use the suggested replacement, and check where the sample came from.',
  },
  comment: {
    id: 'backdoor-trigger/comment',
    name: 'BackdoorTriggerComment',
    title: 'Comment that acts as a backdoor trigger',
    what: 'A model trained on this code may base its answer on this comment instead of on what the function does.',
    remedy: 'Remove the comment, and check where the sample came from.',
  },
  style: {
    id: 'backdoor-trigger/style',
    name: 'BackdoorTriggerStyle',
    title: 'Way of writing that acts as a backdoor trigger',
    what: 'A model trained on this code may base its answer on one of several equivalent ways of writing this.',
    remedy:
      'Write it as the rest of the data does, or drop the record, and check where the sample came from.',
  },
  text: {
    id: 'backdoor-trigger/text',
    name: 'BackdoorTriggerText',
    title: 'Text that acts as a backdoor trigger',
    what: 'A model trained on this code may base its answer on this text instead of on what the function does.',
    remedy: 'Drop the record, and check where the sample came from.',
  },
};

/** One rule for each kind of file that was not judged. */
const UNJUDGED_RULES: Readonly<Record<UnjudgedFile['kind'], Rule>> = {
  'lfs-pointer': {
    id: 'unjudged/lfs-pointer',
    name: 'UnjudgedLfsPointer',
    title: 'Training data that was not judged: a Git LFS pointer',
    what: 'The file is a Git LFS pointer. The data itself is not in git, so it was not checked for triggers.',
    remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
  },
};

const UNJUDGED_HELP = 'https://git-lfs.com';

const EVIDENCE =
  'The message says why: a proof that the code has no effect, or how labels or the answers of a model follow it.';

/** Rules in the order of `ruleIndex`. */
const SARIF_RULES: readonly ReportingDescriptor[] = [
  ...Object.entries(RULES)
    .filter(([kind]) => kind !== 'text')
    .map(([, rule]) => toDescriptor(rule)),
  ...Object.values(UNJUDGED_RULES).map(toUnjudgedDescriptor),
  toDescriptor(RULES.text),
];

/** The rules that a report lists: that of texts, the last, only where a finding is of it. */
export function rulesFor(triggers: readonly Pick<Trigger, 'kind'>[]): ReportingDescriptor[] {
  return triggers.some(({ kind }) => kind === 'text') ? [...SARIF_RULES] : SARIF_RULES.slice(0, -1);
}

/** The rule for a kind of trigger: its id and its index in `SARIF_RULES`. */
export function ruleOf(kind: Trigger['kind']): { ruleId: string; ruleIndex: number } {
  return indexed(RULES[kind].id);
}

/** The rule for a kind of file that was not judged. */
export function unjudgedRuleOf(kind: UnjudgedFile['kind']): { ruleId: string; ruleIndex: number } {
  return indexed(UNJUDGED_RULES[kind].id);
}

function indexed(ruleId: string): { ruleId: string; ruleIndex: number } {
  return { ruleId, ruleIndex: SARIF_RULES.findIndex(({ id }) => id === ruleId) };
}

function toDescriptor({ id, name, title, what, remedy }: Rule): ReportingDescriptor {
  return {
    id,
    name,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: {
      text: `${what} ${EVIDENCE} ${remedy}`,
      markdown: `${what}\n\n${EVIDENCE}\n\n**Remedy.** ${remedy}`,
    },
    helpUri: PAPER,
    defaultConfiguration: { level: 'error' },
    properties: {
      // CWE-506: embedded malicious code; GitHub shows a score of 8.0 as high severity
      tags: ['security', 'data-poisoning', 'external/cwe/cwe-506'],
      precision: 'high',
      'problem.severity': 'error',
      'security-severity': '8.0',
    },
  };
}

function toUnjudgedDescriptor({ id, name, title, what, remedy }: Rule): ReportingDescriptor {
  return {
    id,
    name,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: `${what} ${remedy}`, markdown: `${what}\n\n**Remedy.** ${remedy}` },
    helpUri: UNJUDGED_HELP,
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['data-poisoning'], precision: 'very-high', 'problem.severity': 'warning' },
  };
}
