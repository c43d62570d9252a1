import type { MarkRefusal } from '@pathways/domain/coding';
import { pauseSentences } from '@pathways/domain/groups';
import { notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const NoResearchConsent = refusalType(
  'NoResearchConsent',
  'The author did not open these words to research.',
);
const ContributionChanged = refusalType(
  'ContributionEditedSince',
  'The text was edited after the passage was chosen.',
);
const NothingMarked = refusalType('NothingMarked', 'The passage holds no words.');
const PassageTooLong = refusalType('PassageTooLong', 'The passage is longer than an excerpt may be.');

const CharterPauses = refusalType('CharterPauses', 'The charter of the room lets nothing be marked for now.');

export const noResearchConsent = () =>
  new NoResearchConsent('Its author has not opened this contribution to research, or has taken it away.');

/** Said by every verb that marks a passage. */
export const markSentences: Sentences<MarkRefusal> = {
  NotVisible: () => notFound('contribution'),
  CharterPauses: ({ pause }) => new CharterPauses(pauseSentences[pause]),
  NoResearchConsent: noResearchConsent,
  ContributionChanged: () =>
    new ContributionChanged(
      'The text was edited meanwhile. Read it as it is now and mark the passage again.',
    ),
  NothingMarked: () => new NothingMarked('Mark at least one word.'),
  PassageTooLong: ({ limit }) =>
    new PassageTooLong(`Mark at most ${limit.toLocaleString('en-GB')} characters.`),
};
