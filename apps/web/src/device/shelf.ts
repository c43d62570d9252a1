/** What kinds of things a device keeps for a person. */
export type Shelf = 'draft' | 'elsewhere' | 'outbox' | 'plan' | 'read' | 'saved' | 'seen' | 'upload';

export interface Place {
  readonly person: string;
  readonly shelf: Shelf;
  readonly name: string;
}

export interface Found {
  readonly name: string;
  readonly value: unknown;
}

/** Where a device keeps things: the browser's database, or memory where the browser refuses one. */
export interface Keeping {
  /** False: all of it is gone when the page is. */
  readonly lasts: boolean;
  all(person: string, shelf: Shelf): Promise<Found[]>;
  /** Undefined takes it away. */
  write(place: Place, value: unknown): Promise<void>;
  forget(person: string): Promise<void>;
  forgetShelf(person: string, shelf: Shelf): Promise<void>;
  /** Everybody for whom something is kept. */
  people(): Promise<string[]>;
}
