import { Button, Notice, RadioGroup, Section, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { MeetingFieldsFragment, SlotAnswer } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { answerWords, whenWords } from './meeting-words.js';
import { AnswerSlotsDocument, SettleMeetingDocument } from './meeting-verbs.documents.js';
import styles from './Meetings.module.css';
import { Marks } from './SlotFields.js';

type Slot = MeetingFieldsFragment['slots'][number];

const options = (Object.keys(answerWords) as SlotAnswer[]).map(id => ({ id, label: answerWords[id] }));

/** The times of a poll: each school answers, and the best ones say why they are. */
export function PollView({ meeting }: { meeting: MeetingFieldsFragment }) {
  const [fault, setFault] = useState<string | null>(null);
  const [answer] = useVerb(AnswerSlotsDocument);
  const [settle, isSettling] = useVerb(SettleMeetingDocument);
  const { id, slots, viewerSchools, viewerCanArrange } = meeting;
  return (
    <Section
      title="When can your school come?"
      lead="One answer a school: whoever of it answers last. What you press is kept at once."
    >
      {fault && <Notice tone="warning">{fault}</Notice>}
      <ol className={styles['poll']}>
        {slots.map(slot => (
          <li key={slot.id} data-best={slot.isBest || undefined}>
            <div className={styles['when']}>
              {whenWords(slot.startsAt)} {slot.isBest && <Tag tone="success">Best so far</Tag>}
            </div>
            <Marks marks={slot.marks} />
            <p className={styles['quiet']}>{slot.words}</p>
            {viewerSchools.map(({ urn, name }) => (
              <RadioGroup
                key={urn}
                label={name}
                options={options}
                value={answerOf(slot, urn)}
                onChange={word => {
                  const answers = [{ slotId: slot.id, answer: word as SlotAnswer }];
                  void answer({ meetingId: id, schoolUrn: urn, answers }).then(setFault);
                }}
              />
            ))}
            {viewerCanArrange && (
              <div>
                <Button
                  tone={slot.isBest ? 'primary' : 'secondary'}
                  pending={isSettling}
                  onPress={() => void settle({ meetingId: id, slotId: slot.id }).then(setFault)}
                >
                  Settle this time
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const answerOf = ({ answers }: Slot, urn: string): SlotAnswer | null =>
  answers.find(({ school }) => school.urn === urn)?.answer ?? null;
