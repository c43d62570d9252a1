import type { Actor, PersonId, ProgrammeId, SectionId } from '../shared/index.js';
import { issuePromptSheet, sectionsAtMost } from './issue-prompt-sheet.js';
import type { PromptSheetId, PromptSheetVersion, PromptSheetVersionId } from './prompt-sheet.js';

const programme = 'p' as ProgrammeId;
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const aVersion = (...headings: string[]): PromptSheetVersion => ({
  id: 'v' as PromptSheetVersionId,
  sheet: 's' as PromptSheetId,
  programme,
  title: 'Being here',
  number: 1,
  introduction: '',
  writeFirst: false,
  sections: headings.map(heading => ({
    id: heading as SectionId,
    heading,
    prompt: 'Tell us.',
    stage: 'talk',
    minutes: 15,
  })),
});

describe('issuing a prompt sheet', () => {
  it.each([
    ['two sections', ['Presence', 'Progress'], 'ok'],
    ['none', [], 'NoSections'],
    ['one heading twice, but for capitals', ['Presence', ' presence'], 'HeadingTwice'],
    ['too many', Array.from({ length: sectionsAtMost + 1 }, (_, place) => `${place}`), 'TooManySections'],
  ])('with %s', (_, headings, outcome) => {
    const result = issuePromptSheet(coordinator, aVersion(...headings));
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });

  it.each([0, 181, 1.5])('gives no section %d minutes', minutes => {
    const version = aVersion('Presence');
    const sections = version.sections.map(section => ({ ...section, minutes }));
    expect(issuePromptSheet(coordinator, { ...version, sections })).toMatchObject({
      refusal: { kind: 'SectionMinutesFaulty', heading: 'Presence' },
    });
  });

  it('is a coordinator’s of the same programme', () => {
    const stranger: Actor = { kind: 'stranger' };
    expect(issuePromptSheet(stranger, aVersion('Presence'))).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});
