import {
  canAnswerReturn,
  canGiveEvidence,
  canHideBoardWords,
  canMoveIdea,
  canSeeActions,
  canRemoveBoardWords,
  canShowBoardWords,
} from '../actions/index.js';
import { sample as s } from './sample.js';
import { verb, type Verb } from './verb.js';

/** What a group agreed, its ideas and evidence. */
export const actionVerbs: readonly Verb[] = [
  verb('actions', 'see what a group agreed to do, its ideas and evidence', actor =>
    canSeeActions(actor, s.room),
  ),
  verb('actions', 'say what became of a school’s action', actor =>
    canAnswerReturn(actor, s.room, { school: s.urn }),
  ),
  verb('actions', 'put an idea on the board and move it', actor => canMoveIdea(actor, s.room)),
  verb('actions', 'give a school’s evidence and ask back', actor => canGiveEvidence(actor, s.room, s.urn)),
  verb('actions', 'take words on the board out of sight', actor => canHideBoardWords(actor, s.room)),
  verb('actions', 'show words of the board again that somebody else hid', actor =>
    canShowBoardWords(actor, s.room, null),
  ),
  verb('actions', 'keep or remove hidden words of the board', actor => canRemoveBoardWords(actor, s.room)),
];
