import type { PushWords } from '../../platform/push/push-sender.js';
import type { NoticeView } from './notice.queries.js';

/** Says where something is, and never what or from whom: a lock screen is read by others. */
export function pushWords(notices: readonly NoticeView[]): PushWords {
  const places = new Map(notices.map(({ roomId, roomName }) => [roomId, roomName]));
  const [first] = notices;
  const only = places.size === 1 ? (first?.roomName ?? null) : null;
  const one = notices.length === 1 && first?.roomId ? first : null;
  return {
    title: 'Pathways',
    body: only ? `Something for you in ${only}` : 'Something for you',
    path: one?.contributionId ? `/groups/${one.roomId}#contribution-${one.contributionId}` : '/notices',
    tag: 'pathways-notices',
  };
}
