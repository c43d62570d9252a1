import type { TalkDocument } from '@pathways/domain/discussions';
import { Button, Disclosure } from '@pathways/ui';
import { TalkText } from './TalkText.js';
import { WordDiff } from './WordDiff.js';

interface ConflictSidesProps {
  standing: TalkDocument;
  mine: TalkDocument;
  /** Puts what stands below one’s own words, to be merged by hand. */
  onTakeOther: () => void;
}

/** What somebody’s other device wrote: whole, and where it differs from what is in the box. */
export function ConflictSides({ standing, mine, onTakeOther }: ConflictSidesProps) {
  return (
    <>
      <TalkText document={standing} />
      <Disclosure title="Where yours differs from it" level={4}>
        <WordDiff before={standing} after={mine} />
      </Disclosure>
      <Button tone="quiet" onPress={onTakeOther}>
        Put it below mine, to merge by hand
      </Button>
    </>
  );
}
