/** What a practice is for: the three Ps. */
export const outcomeTags = ['presence', 'participation', 'progress'] as const;
export type OutcomeTag = (typeof outcomeTags)[number];

/** What the evidence is, from the weakest to what others have studied. The first six are the kinds of proof of a try. */
export const evidenceKinds = [
  'impression',
  'staff views',
  'pupil views',
  'pupil work',
  'attendance or behaviour records',
  'test results',
  'comparison with other schools',
  'published research',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How long until something is to be seen. */
export const effectTimes = ['weeks', 'a term', 'a year', 'longer'] as const;
export type EffectTime = (typeof effectTimes)[number];

/** Under which others may use the words. The Open Government Licence is for public bodies. */
export const licences = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'OGL 3.0'] as const;
export type Licence = (typeof licences)[number];

export const licenceLinks: Readonly<Record<Licence, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC BY-NC 4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'OGL 3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** What was published before licences were chosen stands under the one that the library named then. */
export const licenceOf = (chosen: Licence | null): Licence => chosen ?? 'CC BY 4.0';
