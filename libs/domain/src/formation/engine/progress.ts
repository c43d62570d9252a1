/** Where a run stands. Costs and bounds are of one school phase, in the unit of the distance. */
export interface Progress {
  readonly phase: string;
  readonly stage: 'prices' | 'search' | 'regions' | 'done';
  /** Share of the stage that is done, 0..1. */
  readonly share: number;
  readonly cost: number | null;
  readonly bound: number | null;
}

/** Asked between steps, so that a run can end early with the best answer so far. */
export interface Watch {
  /** `groups` gives the rows of the best groups so far, legal or not, to whoever wants to keep them. */
  readonly report: (progress: Omit<Progress, 'phase'>, groups?: () => readonly (readonly number[])[]) => void;
  readonly shouldStop: () => boolean;
}
