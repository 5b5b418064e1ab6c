/** Why a Parquet file, or a part of it, cannot be read; the message is the reason that the user reads. */
export class UnreadableParquet extends Error {
  override readonly name: string = 'UnreadableParquet';
}

/** A structure needs more bytes than there are. */
export class ParquetEndsEarly extends UnreadableParquet {
  override readonly name = 'ParquetEndsEarly';

  constructor(what: string) {
    super(`${what} ends early`);
  }
}
