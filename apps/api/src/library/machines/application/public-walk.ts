/** What stands at a public address. */
export interface PublicFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads the library as a stranger does, by its own addresses. What a stranger cannot read is not in any archive. */
export abstract class PublicWalk {
  /** Null when there is nothing at this address. */
  abstract read(address: string): Promise<PublicFile | null>;
}
