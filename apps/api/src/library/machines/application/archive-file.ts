export interface WrittenArchive {
  readonly path: string;
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

/** The archive as a file of this machine, which is gone when `use` has ended. */
export abstract class ArchiveFile {
  abstract write<Outcome>(madeAt: Date, use: (archive: WrittenArchive) => Promise<Outcome>): Promise<Outcome>;
}
