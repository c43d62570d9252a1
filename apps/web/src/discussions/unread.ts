import { readFragment } from '../gql/index.js';
import { contributionOf, DiscussionFrame, type Contribution } from './room.documents.js';
import { threadsIn, type RoomState, type Thread } from './room-state.js';

const flat = (threads: readonly Thread[]): Contribution[] =>
  threads.flatMap(({ contribution, replies }) => [contribution, ...flat(replies)]);

/** What is new to the viewer, in the order of the page: the latest discussion first, section by section. */
export const unreadIn = (room: RoomState): string[] =>
  room.discussions.flatMap(talk => {
    const contributions = talk.contributions.nodes.map(contributionOf);
    if (!contributions.some(isNew)) return [];
    return readFragment(DiscussionFrame, talk).sections.flatMap(({ id }) =>
      flat(threadsIn(contributions.filter(({ sectionId }) => sectionId === id)))
        .filter(isNew)
        .map(one => one.id),
    );
  });

/** A stub is nothing new. */
export const isNew = ({ isUnread, body }: Contribution): boolean => isUnread && body !== null;

/** Long discussions come in pages. */
export const isWhole = (room: RoomState): boolean =>
  room.discussions.every(talk => !talk.contributions.pageInfo.hasNextPage);
