import { registerEnumType } from '@nestjs/graphql';
import type { SchoolPhase as DomainPhase } from '@pathways/domain/schools';

/** GraphQL names of the phases: an enum's values may hold neither blanks nor slashes. */
export const phaseNames = {
  PRIMARY: 'primary',
  SECONDARY: 'secondary',
  SPECIAL: 'special',
  ALL_THROUGH: 'all-through',
  NURSERY: 'nursery',
  SIXTEEN_PLUS: '16 plus',
  AP_PRU: 'AP/PRU',
  OTHER: 'other',
} as const satisfies Record<string, DomainPhase>;

registerEnumType(phaseNames, { name: 'SchoolPhase', description: 'The phase of education of a school.' });
