import type { ResearchRoomQuery } from '../gql/graphql.js';

export type CodeChoice = NonNullable<ResearchRoomQuery['researchRoom']>['codes'][number];

export const nameWithPath = ({ above, name }: Pick<CodeChoice, 'above' | 'name'>): string =>
  [...above, name].join(' › ');
