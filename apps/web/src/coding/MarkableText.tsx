import { useRef } from 'react';
import type { CodablePartsFragment } from '../gql/graphql.js';
import { ApplyCodes } from './ApplyCodes.js';
import type { CodeChoice } from './code-choice.js';
import type { PassageInQuestion } from './MarkAnew.js';
import { PassageText } from './PassageText.js';
import type { DrawnMark } from './segments.js';
import { TouchedWords } from './TouchedWords.js';
import { useMarkedSpan } from './useMarkedSpan.js';

interface MarkableTextProps {
  contribution: CodablePartsFragment;
  codes: readonly CodeChoice[];
  marks: readonly DrawnMark[];
  codesOn: (id: string) => string;
  inQuestion: readonly PassageInQuestion[];
}

/** A contribution's words, and what is done with the span in hand. */
export function MarkableText({ contribution, codes, marks, codesOn, inQuestion }: MarkableTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const { taken, byFinger, touched, onTaken, onTouched, onTouchedTaken, letGo } = useMarkedSpan();
  const done = () => {
    letGo();
    box.current?.focus();
  };
  return (
    <>
      <PassageText
        box={box}
        label={`What ${contribution.speaker} wrote`}
        text={contribution.text}
        marks={marks}
        codesOn={codesOn}
        taken={taken ?? touched}
        onTaken={onTaken}
        onTouched={onTouched}
      />
      {touched && (
        <TouchedWords
          words={contribution.text.slice(touched.startsAt, touched.endsAt)}
          onTake={onTouchedTaken}
          onLetGo={letGo}
        />
      )}
      {taken && (
        <ApplyCodes
          {...{ contribution, codes, inQuestion, byFinger }}
          span={taken}
          onSpan={onTaken}
          onDone={done}
        />
      )}
    </>
  );
}
