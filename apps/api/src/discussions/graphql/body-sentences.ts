import type { BodyRefusal } from '@pathways/domain/discussions';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const BodyEmpty = refusalType('BodyEmpty', 'There are no words in it.');
const BodyTooLong = refusalType('BodyTooLong', 'It has more characters than fit.');

const count = new Intl.NumberFormat('en-GB');

export const bodySentences: Sentences<BodyRefusal> = {
  BodyEmpty: () => new BodyEmpty('Write something first.'),
  BodyTooLong: ({ length, atMost }) =>
    new BodyTooLong(
      `This has ${count.format(length)} characters; ${count.format(atMost)} fit. Split it, or shorten it by ${count.format(length - atMost)}.`,
    ),
};

const RoundIsClosed = refusalType('RoundIsClosed', 'The round was closed.');

export const roundIsClosed = () =>
  new RoundIsClosed('The round is closed, so nothing can be added or changed in it any more.');

const SectionNotOnSheet = refusalType('SectionNotOnSheet', 'The prompt sheet has no such section.');

export const sectionNotOnSheet = () =>
  new SectionNotOnSheet(
    'This section is not on the discussion’s prompt sheet. Reload the page and choose one.',
  );
