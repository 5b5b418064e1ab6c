import type { PageData, PageFinding } from '../src/report/html/page-data.js';
import { searchText } from './pieces.js';

/** What the reader chose; '' leaves a filter out. */
export interface Choice {
  readonly search: string;
  readonly verdict: string;
  readonly witness: string;
  readonly grade: string;
  /** Number of a file, or of a group. */
  readonly file: string;
  readonly family: string;
  readonly order: string;
}

/** A group with the findings of it that were chosen, by their numbers. */
export interface ChosenGroup {
  /** Number of the group; `null` where findings are not under their families. */
  readonly group: number | null;
  readonly findings: readonly number[];
}

/** The number of the first finding of each group. */
export function firstFindings({ groups }: PageData): readonly number[] {
  let first = 0;
  return groups.map(({ findings }) => {
    first += findings;
    return first - findings;
  });
}

/** Chooses and orders findings. The words of a finding are read once, at the first search. */
export function chooser(data: PageData): (choice: Choice) => readonly ChosenGroup[] {
  const words: string[] = [];
  const wordsOf = (number: number, finding: PageFinding) => (words[number] ??= searchText(data, finding));
  const starts = firstFindings(data);
  return (choice) => {
    const asked = choice.search
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    const isChosen = (number: number): boolean => {
      const finding = data.findings[number];
      return (
        finding !== undefined &&
        matches(finding, choice) &&
        asked.every((word) => wordsOf(number, finding).includes(word))
      );
    };
    const groups = data.groups.flatMap(({ findings }, group) => {
      if (choice.family !== '' && choice.family !== String(group)) return [];
      const numbers = Array.from({ length: findings }, (_, at) => (starts[group] ?? 0) + at).filter(isChosen);
      // a family without findings is shown where nothing is filtered
      return numbers.length === 0 && (findings > 0 || isFiltered(choice))
        ? []
        : [{ group, findings: numbers }];
    });
    return inOrder(groups, choice.order, data);
  };
}

function matches({ verdict, witnesses, grade, file }: PageFinding, choice: Choice): boolean {
  return (
    (choice.verdict === '' || verdict === choice.verdict) &&
    (choice.witness === '' || witnesses.includes(choice.witness)) &&
    (choice.grade === '' || (grade === '' ? 'none' : grade) === choice.grade) &&
    (choice.file === '' || String(file) === choice.file)
  );
}

/** Whether anything but the family and the order was chosen. */
export function isFiltered({ search, verdict, witness, grade, file }: Choice): boolean {
  return [search, verdict, witness, grade, file].some((value) => value !== '');
}

function inOrder(
  groups: readonly ChosenGroup[],
  order: string,
  { findings }: PageData,
): readonly ChosenGroup[] {
  const p = (number: number) => findings[number]?.p ?? 1;
  if (order === 'family') return groups;
  if (order === 'family-p') {
    const strength = (group: ChosenGroup) =>
      group.findings.reduce((least, number) => Math.min(least, p(number)), 1);
    return groups
      .map((group) => ({ group, strength: strength(group) }))
      .sort((a, b) => a.strength - b.strength)
      .map(({ group }) => ({ ...group, findings: [...group.findings].sort((a, b) => p(a) - p(b)) }));
  }
  const place = (number: number) => findings[number] ?? { file: 0, at: 0 };
  const byPlace = (a: number, b: number) => place(a).file - place(b).file || place(a).at - place(b).at;
  const all = groups.flatMap((group) => group.findings);
  const sorted = order === 'p' ? all.sort((a, b) => p(a) - p(b) || byPlace(a, b)) : all.sort(byPlace);
  return sorted.length === 0 ? [] : [{ group: null, findings: sorted }];
}
