import type { FormationTask } from '../gql/graphql.js';

/** Schools of a trio or pair by name; of a family by number and authorities, since nobody reads fifteen names in a row. */
export function whoIn(
  schools: readonly { readonly name: string; readonly authority: string }[],
  task: FormationTask,
): string {
  const named = schools.map(({ name, authority }) => `${name} (${authority})`);
  if (task === 'PAIRS') return named.join(', helped by ');
  if (task !== 'FAMILIES') return named.join(', ');
  const authorities = [...new Set(schools.map(({ authority }) => authority))].sort();
  return `${schools.length} schools of ${authorities.join(', ')}`;
}
