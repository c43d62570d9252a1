import type { FlagClause as Clause } from '@pathways/domain/safeguarding';
import type { FlagClause } from '../gql/graphql.js';

export const clauseOf: Readonly<Record<Clause, FlagClause>> = {
  pupil: 'PUPIL',
  'stays here': 'STAYS_HERE',
  'own school': 'OWN_SCHOOL',
  respect: 'RESPECT',
  'no selling': 'NO_SELLING',
};
