import type { Finding, ScanResult } from '../../result/result.js';
import { showUnsafeLines } from '../../text/show-unsafe.js';
import { oneLine } from '../../text/one-line.js';
import { indexFamilies } from '../family-sentences.js';
import { readablePattern } from '../readable-pattern.js';
import { familyHead } from './family-view.js';
import { findingAnchors, groupFindings, type FindingGroup } from './finding-groups.js';
import { findingBody, findingHead, type ViewOptions } from './finding-view.js';
import { h, type ElementNode } from './node.js';
import type { PageData, PageFinding } from './page-data.js';
import { PieceTableBuilder } from './piece-table.js';
import { placeInFile } from './positions-view.js';
import { PATH_WIDTH } from './words.js';

/** The most findings in a page: their data are some ten megabytes, which a browser still opens in seconds. */
export const MAX_FINDINGS = 10_000;

/** Findings that can be read without the script, and how many of one family. */
const MAX_PLAIN = 50;
const MAX_PLAIN_OF_FAMILY = 3;

/** Families whose heads can be read without the script. */
const MAX_PLAIN_FAMILIES = 200;

/** Findings that are open at first. */
const MAX_OPEN = 3;

/** Characters of a family in a list of choices. */
const CHOICE_WIDTH = 60;

/** The findings of a page: what is in its HTML, and what its script reads. */
export interface FindingsSection {
  readonly html: readonly ElementNode[];
  /** Findings in the HTML. */
  readonly plain: number;
  readonly groups: readonly FindingGroup[];
  readonly data: PageData;
}

/** A finding with its place on the page. */
interface Placed {
  readonly finding: Finding;
  readonly anchor: string;
  readonly group: FindingGroup;
}

/** Puts the findings of a result under their families. @param width columns of a line of code */
export function findingsSection({ findings, families }: ScanResult, width: number): FindingsSection {
  const shown = findings.slice(0, MAX_FINDINGS);
  const options = { families: indexFamilies(families), width };
  const groups = groupFindings(shown, families);
  const ordered = groups.flatMap((group) => group.findings.map((finding) => ({ finding, group })));
  const anchors = findingAnchors(ordered.map(({ finding }) => finding));
  const placed = ordered.map((one, index) => ({ ...one, anchor: anchors[index] ?? '' }));
  const plain = plainFindings(placed);
  const html = groups.slice(0, MAX_PLAIN_FAMILIES).map((group) =>
    h(
      'section',
      { class: 'family', id: group.anchor },
      familyHead(group),
      plain
        .filter((one) => one.group === group)
        .map((one) => plainView(one, options, plain.indexOf(one) < MAX_OPEN)),
    ),
  );
  return { html, plain: plain.length, groups, data: pageData(placed, groups, options) };
}

/** The first findings of each family, until there are enough. */
function plainFindings(placed: readonly Placed[]): readonly Placed[] {
  const counts = new Map<FindingGroup, number>();
  return placed
    .filter(({ group }) => {
      const number = (counts.get(group) ?? 0) + 1;
      counts.set(group, number);
      return group.family === null || number <= MAX_PLAIN_OF_FAMILY;
    })
    .slice(0, MAX_PLAIN);
}

function plainView({ finding, anchor, group }: Placed, options: ViewOptions, isOpen: boolean): ElementNode {
  const body = h('div', { class: 'body' }, findingBody(finding, options, group.anchor));
  const summary = h('summary', null, findingHead(finding));
  return h('details', { class: 'finding', id: anchor, ...(isOpen ? { open: '' } : {}) }, summary, body);
}

function pageData(
  placed: readonly Placed[],
  groups: readonly FindingGroup[],
  options: ViewOptions,
): PageData {
  const table = new PieceTableBuilder();
  const files = new Map<string, number>();
  const findings = placed.map(({ finding, anchor, group }): PageFinding => {
    const file = showUnsafeLines(oneLine(finding.path, PATH_WIDTH));
    if (!files.has(file)) files.set(file, files.size);
    return {
      id: anchor,
      head: table.add(findingHead(finding)),
      body: table.add(findingBody(finding, options, group.anchor)),
      file: files.get(file) ?? 0,
      at: placeInFile(finding),
      verdict: finding.verdict,
      witnesses: [...new Set(finding.testimonies.map(({ witness }) => witness))],
      grade: finding.purified?.grade ?? '',
      p: Math.min(1, ...finding.testimonies.map(({ pValue }) => pValue ?? 1)),
    };
  });
  const heads = groups.map((group) => ({
    anchor: group.anchor,
    name: groupName(group),
    head: table.add(familyHead(group)),
    findings: group.findings.length,
  }));
  return { ...table.table(), files: [...files.keys()], groups: heads, findings };
}

function groupName({ family }: FindingGroup): string {
  if (family === null) return 'triggers of one finding each';
  const pattern = readablePattern(family.kind, family.pattern);
  return showUnsafeLines(oneLine(`${family.kind} ${pattern}`, CHOICE_WIDTH));
}
