import { tryLimits } from '@pathways/domain/practices';
import { Checkbox, RadioGroup, Select, TextArea } from '@pathways/ui';
import type { TryEffort, TryProof, TryResult } from '../gql/graphql.js';
import { todayInLondon } from '../schools/day-words.js';
import { choicesOf, effortWords, proofWords, resultWords } from './practice-words.js';
import { termChoices, type Report } from './try-report.js';

interface FieldsProps {
  report: Report;
  say: (change: Partial<Report>) => void;
}

/** The parts of a report, the same for a new one and for a correction. */
export function TryFields({ report, say }: FieldsProps) {
  return (
    <>
      <Words report={report} say={say} />
      <Outcome report={report} say={say} />
      <Checkbox
        label="We keep doing it"
        isSelected={report.wouldKeep}
        onChange={wouldKeep => say({ wouldKeep })}
      />
    </>
  );
}

const done = [
  { id: 'described', label: 'As described' },
  { id: 'otherwise', label: 'Otherwise, in part or in all' },
];

function Words({ report, say }: FieldsProps) {
  return (
    <>
      <Select
        label="When you began"
        options={termChoices(todayInLondon())}
        value={report.begunOn}
        onChange={begunOn => say({ begunOn })}
      />
      <TextArea
        id="try-context"
        label="Where you tried it"
        hint="Kind of place, which pupils. Phase, size and disadvantage are added from the register, in bands. Leave out names of schools, staff and pupils."
        limit={tryLimits.context}
        value={report.context}
        onChange={context => say({ context })}
        isRequired
      />
      <RadioGroup
        id="try-adapted"
        label="How you did it"
        options={done}
        value={report.isAdapted === null ? null : report.isAdapted ? 'otherwise' : 'described'}
        onChange={id => say({ isAdapted: id === 'otherwise' })}
        isRequired
      />
      <TextArea
        id="try-change"
        label="What you did"
        hint="And what you did otherwise than described, so that others can follow it."
        limit={tryLimits.changeMade}
        value={report.changeMade}
        onChange={changeMade => say({ changeMade })}
        isRequired
      />
    </>
  );
}

function Outcome({ report, say }: FieldsProps) {
  return (
    <>
      <RadioGroup
        id="try-effort"
        label="What it took"
        options={choicesOf(effortWords)}
        value={report.effort}
        onChange={id => say({ effort: id as TryEffort })}
        isRequired
      />
      <RadioGroup
        id="try-result"
        label="What came of it"
        options={choicesOf(resultWords)}
        value={report.result}
        onChange={id => say({ result: id as TryResult })}
        isRequired
      />
      <RadioGroup
        id="try-proof"
        label="What that rests on"
        options={choicesOf(proofWords)}
        value={report.proof}
        onChange={id => say({ proof: id as TryProof })}
        isRequired
      />
    </>
  );
}
