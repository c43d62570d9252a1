/** A cooling run: triple moves per school, temperatures, first and last as a share of a trio's cost. */
export interface Cooling {
  readonly moves: number;
  readonly temperatures: number;
  readonly from: number;
  readonly to: number;
}

export interface SearchPlan {
  /** Cheapest triples per school that a move is drawn from. */
  readonly width: number;
  /** A long cooling before anything else; null where the groups to start from are good already. */
  readonly first: Cooling | null;
  /** Warmed up and cooled again so many times, each time keeping the better of every region. */
  readonly rounds: number;
  /** Taken in turn: what one heat cannot loosen, another may. */
  readonly heats: readonly Cooling[];
}

/** Regions handed to the exact solver one by one: how many, of how many groups, with how many nodes. */
export interface RegionPlan {
  readonly regions: number;
  readonly regionGroups: number;
  readonly regionNodes: number;
}
