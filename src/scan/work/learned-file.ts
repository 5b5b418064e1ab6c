import { hashKeyOf } from '../../probe/read/keyed-hash.js';
import { restoreVerdict } from '../../probe/again/stored-verdict.js';
import type { StoredVerdict } from '../../probe/again/stored-facts.js';
import type { LearnedDataset } from '../judging/dataset/learned-dataset.js';
import type { FirstReading } from '../judging/first-reading.js';
import { type FileContent, hashOfContents } from '../reading/file-contents.js';
import { SaidBefore, type StoredSaid } from '../surveys/said-before.js';
import { AssociationHearing, type StoredAssociation } from '../witnesses/association/association-hearing.js';
import { CompanyHearing, type StoredCompany } from '../witnesses/company/company-hearing.js';
import type { StoredChoice } from './stored-choice.js';
import { readStored, type StoredPlace, writeStored } from './stored-file.js';

/** The first reading as data alone. The key of the probe is not part of it. */
interface StoredFirst {
  readonly learned: (Omit<LearnedDataset, 'verdict'> & { readonly verdict: StoredLearned }) | null;
  readonly said: StoredSaid | null;
  readonly company: StoredCompany | null;
  readonly association: StoredAssociation | null;
  readonly sampled: FirstReading['sampled'];
}

type StoredLearned =
  | { readonly kind: 'stored'; readonly stored: StoredVerdict }
  | Exclude<LearnedDataset['verdict'], { readonly kind: 'judged' }>;

/** Everything that the file holds after its first line. */
interface Payload {
  readonly first: StoredFirst;
  readonly files: readonly FileContent[] | null;
  readonly choice: StoredChoice;
  readonly counts: boolean;
}

/** A first reading, and the data that it read. */
export interface LearnedFile {
  readonly first: FirstReading;
  /** All files of the data, with hashes of their rows; `null` where no first reading was needed. */
  readonly files: readonly FileContent[] | null;
  /** What judges the run. */
  readonly choice: StoredChoice;
  /** Whether families of a sample are counted in all data before it is judged. */
  readonly counts: boolean;
}

/** Instead of the hash of the data, where no first reading was needed. */
const NOT_READ = '';

/** Hash (hex) of the data that was learned from; empty where no first reading was needed. */
export function dataOf({ files }: Pick<LearnedFile, 'files'>): string {
  return files === null ? NOT_READ : hashOfContents(files);
}

const KIND = 'codepurify-learned';

/** Writes what was learned, completely or not at all. @returns a hash (hex) of it */
export function writeLearned(
  place: Omit<StoredPlace, 'kind' | 'name'>,
  learned: LearnedFile,
): Promise<string> {
  const { first, files, choice, counts } = learned;
  const stored: Payload = { first: storedOf(first), files, choice, counts };
  return writeStored({ ...place, kind: KIND }, dataOf(learned), stored);
}

/**
 * Reads what another process has learned, and a hash (hex) of it.
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
export async function readLearned(
  place: Omit<StoredPlace, 'kind'>,
): Promise<LearnedFile & { readonly sha256: string }> {
  const { value, sha256 } = await readStored<Payload>({ ...place, kind: KIND }, 'learn');
  const { first, files, choice, counts } = value;
  return { first: restored(first, place.seed), files, choice, counts, sha256 };
}

function storedOf({ learned, said, company, association, sampled }: FirstReading): StoredFirst {
  return {
    learned: learned && storedDataset(learned),
    said: said?.stored() ?? null,
    company: company?.stored() ?? null,
    association: association?.stored ?? null,
    sampled,
  };
}

function storedDataset({
  task,
  verdict,
  records,
  merged,
  labelled,
  fingerprint,
  sample,
}: LearnedDataset): NonNullable<StoredFirst['learned']> {
  return { task, verdict: storedVerdict(verdict), records, merged, labelled, fingerprint, sample };
}

function storedVerdict(verdict: LearnedDataset['verdict']): StoredLearned {
  return verdict.kind === 'judged' ? { kind: 'stored', stored: verdict.stored() } : verdict;
}

function restored({ learned, said, company, association, sampled }: StoredFirst, seed: string): FirstReading {
  return {
    learned: learned && { ...learned, verdict: restoredVerdict(learned.verdict, seed) },
    said: said && new SaidBefore(said),
    company: company && new CompanyHearing(company.byTask, company.records, company.merged),
    association: association && new AssociationHearing(association),
    sampled,
    countable: null,
  };
}

function restoredVerdict(verdict: StoredLearned, seed: string): LearnedDataset['verdict'] {
  return verdict.kind === 'stored' ? restoreVerdict(verdict.stored, hashKeyOf(seed)) : verdict;
}
