/** The phases of education that the product tells apart. A trio never mixes them. */
export const schoolPhases = [
  'primary',
  'secondary',
  'special',
  'all-through',
  'nursery',
  '16 plus',
  'AP/PRU',
  'other',
] as const;

export type SchoolPhase = (typeof schoolPhases)[number];

const published: Readonly<Record<string, SchoolPhase>> = {
  primary: 'primary',
  'middle deemed primary': 'primary',
  secondary: 'secondary',
  'middle deemed secondary': 'secondary',
  'all-through': 'all-through',
  nursery: 'nursery',
  '16 plus': '16 plus',
};

// The register prints "Not applicable" as the phase of these; only the type of establishment tells them apart.
const alternative = /alternative provision|pupil referral unit/;
const special = /\bspecial\b/;
const afterSixteen = /\bpost 16\b|\b16[- ]19\b|further education|sixth form/;

/**
 * The product's phase for the register's `PhaseOfEducation (name)` and `TypeOfEstablishment (name)`.
 * Type decides first for alternative provision, special schools and special post-16 institutions, because
 * their published phase says nothing. What fits nowhere (independent schools without a phase, universities,
 * secure units) is `other`.
 */
export function phaseOf(publishedPhase: string, typeName: string): SchoolPhase {
  const type = typeName.trim().toLowerCase();
  if (alternative.test(type)) return 'AP/PRU';
  if (afterSixteen.test(type)) return '16 plus';
  if (special.test(type)) return 'special';
  return published[publishedPhase.trim().toLowerCase()] ?? 'other';
}
