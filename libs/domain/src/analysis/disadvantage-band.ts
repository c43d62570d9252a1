/** The bands are the product's own: a fifth is about the national share of pupils who were eligible in the last six years. */
export const disadvantageBands = [
  'under 15 %',
  '15 to 29 %',
  '30 to 44 %',
  '45 % and more',
  'not held',
] as const;
export type DisadvantageBand = (typeof disadvantageBands)[number];

/** The band of a school's share of pupils eligible for free school meals in the last six years, in per cent; null: no value is held. */
export function disadvantageBand(share: number | null): DisadvantageBand {
  if (share === null) return 'not held';
  if (share < 15) return 'under 15 %';
  if (share < 30) return '15 to 29 %';
  return share < 45 ? '30 to 44 %' : '45 % and more';
}
