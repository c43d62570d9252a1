import { SettleBoardWordsDocument } from '../actions/action-verbs.documents.js';
import type { HiddenWordsQuery } from '../gql/graphql.js';
import { SettleMinutesDocument } from '../meetings/meeting-verbs.documents.js';
import { useVerb } from '../shell/useVerb.js';
import { SettleExpertiseDocument } from './hidden-words.documents.js';

export type HiddenLine = HiddenWordsQuery['hiddenWords'][number];

/** Shows or removes hidden words by the verb of where they stand. Answers why it was refused, or null. */
export function useSettling(line: HiddenLine) {
  const [settleBoard, isBoardBusy] = useVerb(SettleBoardWordsDocument);
  const [settleMinutes, isMinutesBusy] = useVerb(SettleMinutesDocument);
  const [settleExpertise, isExpertiseBusy] = useVerb(SettleExpertiseDocument);
  const settle = async (how: 'SHOW' | 'REMOVE'): Promise<string | null> => {
    const { expertiseId, meetingId, groupId, ideaId, cycleId, schoolUrn, askedByUrn, discussionId } = line;
    if (expertiseId) return settleExpertise({ expertiseId, how });
    if (meetingId) return settleMinutes({ meetingId, how });
    if (!groupId) return null;
    return settleBoard({ groupId, ideaId, cycleId, schoolUrn, askedByUrn, discussionId, how });
  };
  return [settle, isBoardBusy || isMinutesBusy || isExpertiseBusy] as const;
}
