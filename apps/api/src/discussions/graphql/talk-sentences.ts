import type { MentionNotMember as NotMember, TalkRefusal } from '@pathways/domain/discussions';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { bodySentences } from './body-sentences.js';

const DocumentNotAllowed = refusalType('DocumentNotAllowed', 'Something stands in it that no document has.');
const LinkNotAllowed = refusalType('LinkNotAllowed', 'A link leads somewhere else than the web or a mail.');
const DocumentTooDeep = refusalType(
  'DocumentTooDeep',
  'Lists, quotes or tables stand too deep in each other.',
);
const DocumentTooLarge = refusalType('DocumentTooLarge', 'It is made of more parts than fit.');
const MentionNotMember = refusalType('MentionNotMember', 'Somebody is mentioned who is not in the room.');

const count = new Intl.NumberFormat('en-GB');
const at = (where: string): string => (where === '' ? 'at its top' : `at ${where}`);

export const talkSentences: Sentences<TalkRefusal | NotMember> = {
  ...bodySentences,
  DocumentNotAllowed: ({ what, where }) =>
    new DocumentNotAllowed(`There is ${what} ${at(where)}, which cannot be kept. Write it as plain words.`),
  LinkNotAllowed: ({ href, where }) =>
    new LinkNotAllowed(
      `The link “${href}” ${at(where)} cannot be followed. Links begin with https://, http:// or mailto:.`,
    ),
  DocumentTooDeep: ({ atMost, where }) =>
    new DocumentTooDeep(
      `Lists, quotes or tables stand more than ${atMost} deep in each other (${where.slice(0, 80)}). Move them out.`,
    ),
  DocumentTooLarge: ({ atMost }) =>
    new DocumentTooLarge(`This has more than ${count.format(atMost)} parts. Split it in two contributions.`),
  MentionNotMember: ({ label }) =>
    new MentionNotMember(
      `${label} is not in this room, so cannot be mentioned here. Write the name as plain words.`,
    ),
};
