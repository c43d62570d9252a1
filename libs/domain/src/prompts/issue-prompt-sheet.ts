import { accept, holdsIn, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import type { PromptSheetVersion } from './prompt-sheet.js';

export const sectionsAtMost = 12;
/** Minutes of one section. */
export const sectionMinutesAtMost = 180;

export const canIssuePromptSheet = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

export type IssuePromptSheetRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NoSections' }
  | { readonly kind: 'TooManySections'; readonly atMost: number }
  | { readonly kind: 'HeadingTwice'; readonly heading: string }
  | { readonly kind: 'SectionMinutesFaulty'; readonly heading: string; readonly atMost: number };

/** A sheet is issued whole, as the next version of its title. */
export function issuePromptSheet(
  actor: Actor,
  version: PromptSheetVersion,
): Result<PromptSheetVersion, IssuePromptSheetRefusal> {
  if (!canIssuePromptSheet(actor, version.programme)) return refuse({ kind: 'NotYours' });
  const headings = version.sections.map(section => section.heading.trim().toLowerCase());
  if (headings.length === 0) return refuse({ kind: 'NoSections' });
  if (headings.length > sectionsAtMost) return refuse({ kind: 'TooManySections', atMost: sectionsAtMost });
  const twice = version.sections.find((_, place) => headings.indexOf(headings[place] ?? '') < place);
  if (twice) return refuse({ kind: 'HeadingTwice', heading: twice.heading });
  const atMost = sectionMinutesAtMost;
  const wrong = version.sections.find(
    ({ minutes }) => minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > atMost),
  );
  if (wrong) return refuse({ kind: 'SectionMinutesFaulty', heading: wrong.heading, atMost });
  return accept(version);
}
