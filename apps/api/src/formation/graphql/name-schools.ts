import {
  explainContradiction,
  explainShortage,
  type Contradiction,
  type Shortage,
} from '@pathways/domain/formation';

/** The engine knows schools, authorities and trusts by code; people know them by name. */
export type NamesByCode = ReadonlyMap<string, string>;

export const tellContradiction = (contradiction: Contradiction, names: NamesByCode): string =>
  explainContradiction({ ...contradiction, ids: contradiction.ids.map(id => names.get(id) ?? id) });

export const tellShortage = (shortage: Shortage, names: NamesByCode): string =>
  explainShortage({ ...shortage, name: names.get(shortage.name) ?? shortage.name });

interface Named {
  readonly urn: string;
  readonly name: string;
  readonly laCode: string;
  readonly laName: string;
  readonly trustId: string | null;
  readonly trustName: string | null;
}

export const namesOf = (pool: readonly Named[]): NamesByCode =>
  new Map(
    pool.flatMap(school => [
      [school.urn, school.name] as const,
      [school.laCode, school.laName] as const,
      ...(school.trustId ? [[school.trustId, school.trustName ?? school.trustId] as const] : []),
    ]),
  );
