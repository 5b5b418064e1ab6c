const MIB = 2 ** 20;

/**
 * The footer is decoded as a whole, and takes about thirty times its size in memory. A dataset of 100 GB has about
 * 1 MB.
 */
export const MAX_FOOTER_BYTES = 16 * MIB;

/** A structure of two bytes takes 200 in memory. A column of a row group has about 30 values. */
export const MAX_FOOTER_VALUES = 2_000_000;

/** Parquet's own metadata has eight levels; deeper nesting would only exhaust the stack. */
export const MAX_THRIFT_DEPTH = 32;

/** Elements of the schema: columns and the groups that hold them. Each column has a page in memory. */
export const MAX_SCHEMA_ELEMENTS = 20_000;

/** Levels of nesting in the schema. A chat (a list of structures) has four. */
export const MAX_SCHEMA_DEPTH = 32;

/** The header of a page holds statistics; writers shorten these to some kilobytes. */
export const MAX_PAGE_HEADER_BYTES = MIB;

/** One page, compressed or not. Writers aim at 1 MB; some write a whole column of a row group as one page. */
export const MAX_PAGE_BYTES = 256 * MIB;

/** All pages and dictionaries that are in memory at the same time: one of each per column. */
export const MAX_HELD_BYTES = 512 * MIB;

/** Values of one page in an encoding that needs no bytes for a value (constant deltas). */
export const MAX_DELTA_VALUES = 16_000_000;

/** Values of one record, in all its columns and lists. */
export const MAX_RECORD_VALUES = 1_000_000;

/**
 * Uncompressed bytes of all pages together, per byte of the file. Code compresses to a fifth, and few real files reach
 * 50, while a bomb of zstd reaches 30,000. Small files may have `FREE_BYTES`.
 */
export const MAX_EXPANSION = 200;

/** What small files may expand to, whatever their ratio is. */
export const FREE_BYTES = 256 * MIB;

/** Values (rows times columns, and elements of lists) that any file may have. */
export const FREE_VALUES = 10_000_000;

/** Further values per byte of the file: a repeated value, or a null, takes less than a bit. */
export const MAX_VALUES_PER_BYTE = 100;
