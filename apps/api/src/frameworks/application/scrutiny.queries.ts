import type { ScrutinyRow } from '@pathways/domain/frameworks';
import type { Actor } from '@pathways/domain/shared';

export interface ScrutinyAsked {
  /** The ref of a strand; null for all. */
  readonly strand: string | null;
  /** The day of which it is to be known what was known, YYYY-MM-DD; today where it is null. */
  readonly on: string | null;
}

export interface Scrutiny {
  readonly title: string;
  readonly on: string;
  readonly rows: readonly ScrutinyRow[];
}

export abstract class ScrutinyQueries {
  /** How the KPIs of a framework stood by what had been entered on a day. Null where they are not for the actor. */
  abstract of(actor: Actor, framework: string, asked: ScrutinyAsked): Promise<Scrutiny | null>;
}
