import type { Kernel } from '../../../probe/threads/threads.js';
import type { CollectedRecords } from '../../../probe/read/record-collector.js';
import { restoreCorpus, storeCorpus, type StoredCorpus } from '../../../probe/read/stored-corpus.js';
import { loadCompanyReference } from '../../../witness/company/load-reference.js';
import { type CompanyLevels, hearCompany, type HeardCompany } from './hear-company.js';

/** What company is heard of. */
export interface CompanyInput {
  readonly records: CollectedRecords;
  /** See `hearCompany`. */
  readonly paths: readonly (string | null)[];
  readonly levels: CompanyLevels;
  /** The folder of the reference. */
  readonly reference: string;
}

type PackedInput = Omit<CompanyInput, 'records'> & {
  readonly records: Omit<CollectedRecords, 'corpus'> & { readonly corpus: StoredCorpus };
};

/** Hears the company of all records, as one part. */
export const COMPANY: Kernel<CompanyInput, HeardCompany> = {
  name: 'company',
  open:
    ({ records, paths, levels, reference }) =>
    () =>
      hearCompany(records, paths, loadCompanyReference(reference), levels),
  pack: ({ records, ...same }): PackedInput => ({
    ...same,
    records: { ...records, corpus: storeCorpus(records.corpus) },
  }),
  unpack: (packed) => {
    const { records, ...same } = packed as PackedInput;
    return { ...same, records: { ...records, corpus: restoreCorpus(records.corpus) } };
  },
};
