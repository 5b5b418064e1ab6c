import type { ReportingDescriptor } from 'sarif';
import type { Trigger } from '../finding.js';

const PAPER = 'https://arxiv.org/abs/2410.20136';

/** A rule of the SARIF report in plain words. */
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
    what: 'A model that learns from this code would answer by this statement, not by what the function does.',
    remedy:
      'Remove the statement, or replace it by the suggested one, and look at where the sample came from.',
  },
  identifier: {
    id: 'backdoor-trigger/identifier',
    name: 'BackdoorTriggerIdentifier',
    title: 'Identifier that acts as a backdoor trigger',
    what: 'A model that learns from this code would answer by this name, not by what the function does.',
    remedy: 'Rename the identifier at every occurrence, and look at where the sample came from.',
  },
};

const EVIDENCE =
  'Without it the prediction changes; planted in clean functions it makes them be predicted likewise.';

/** Rules in the order of `ruleIndex`. */
export const SARIF_RULES: readonly ReportingDescriptor[] = Object.values(RULES).map(toDescriptor);

/** The rule of a trigger's kind: its id and its index in `SARIF_RULES`. */
export function ruleOf(kind: Trigger['kind']): { ruleId: string; ruleIndex: number } {
  const ruleId = RULES[kind].id;
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
      // CWE-506: embedded malicious code; the score sorts it among GitHub's high severities.
      tags: ['security', 'data-poisoning', 'external/cwe/cwe-506'],
      precision: 'high',
      'problem.severity': 'error',
      'security-severity': '8.0',
    },
  };
}
