import { canSettleTryWords } from '../practices/index.js';
import { canFlag, canReword, canSeeFlags, canSettleFlags } from '../safeguarding/index.js';
import { isSignedIn } from '../shared/index.js';
import { sample as s } from './sample.js';
import { verb, type Verb } from './verb.js';

/** Flags on what is said, and on words outside of the talk. */
export const safeguardingVerbs: readonly Verb[] = [
  verb('safeguarding', 'flag a contribution', actor => canFlag(actor, s.room, s.othersWords)),
  verb('safeguarding', 'see flags and what became of them', actor => canSeeFlags(actor, s.room)),
  verb(
    'safeguarding',
    'settle flags on others’ words, open them with a reason, remove them for ever',
    actor => canSettleFlags(actor, s.room, s.othersWords),
  ),
  verb('safeguarding', 'flag words in public, and take one’s flag back', isSignedIn),
  verb(
    'safeguarding',
    'settle flags on others’ tries, open them with a reason, remove them for ever',
    actor => canSettleTryWords(actor, { programme: s.programme, urn: s.urn }),
  ),
  verb('safeguarding', 'reword one’s own hidden words', actor => canReword(actor, s.room, s.myHiddenWords)),
];
