import { Card, Disclosure, Stack, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { originalOf, sizeInWords } from '../attachments/addresses.js';
import type { ActionFieldsFragment } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { dayWords } from '../schools/day-words.js';
import { AddEvidence } from './AddEvidence.js';
import { dueWords, isOpen, returnWords } from './action-words.js';
import { ReturnForm } from './ReturnForm.js';

type Told = ActionFieldsFragment['returns'][number];

function WhatWasSaid({ told }: { told: Told }) {
  const { id, answer, isHidden, because, byName, toldAt, whatBefore, dueBefore } = told;
  return (
    <>
      <p>
        {returnWords[answer]}
        {!isHidden && `: ${because}`} ({byName}, <TimeStamp at={toldAt} />.
        {!isHidden && ` It read “${whatBefore}”, by ${dayWords(dueBefore)}.`})
      </p>
      <FlagInPlace which={{ kind: 'ACTION_RETURN', wordsId: id }} isHidden={isHidden} />
    </>
  );
}

interface ActionCardProps {
  action: ActionFieldsFragment;
  /** The meeting at which it is asked. */
  meetingId?: string;
  /** Name the group, on a page that shows several. */
  hasGroup?: boolean;
}

/** One action: who does what by when, what became of it, and what shows that. */
export function ActionCard({ action, meetingId, hasGroup = false }: ActionCardProps) {
  const { what, school, personName, became, returns, evidence, ideaTitle, roomName } = action;
  return (
    <Card
      title={what}
      kicker={
        [hasGroup && roomName, ideaTitle && `A step of “${ideaTitle}”`].filter(Boolean).join(' · ') ||
        undefined
      }
      footer={`${[personName, school.name].filter(Boolean).join(', ')}, ${dueWords(action)}`}
    >
      <Stack gap="s">
        {became && (
          <p>
            <Tag tone={became === 'DONE' ? 'success' : 'neutral'}>{returnWords[became]}</Tag>{' '}
            {returns[0]?.because}
          </p>
        )}
        {evidence.map(file => (
          <p key={file.id}>
            <TextLink href={originalOf(file.id)}>{file.name}</TextLink> {sizeInWords(file.size)}
          </p>
        ))}
        {action.viewerCanAnswer && isOpen(action) && <ReturnForm action={action} meetingId={meetingId} />}
        {action.viewerCanAnswer && <AddEvidence action={action} />}
        {returns.length > 0 && (
          <Disclosure title="What was said of it before">
            {returns.map(told => (
              <WhatWasSaid key={told.id} told={told} />
            ))}
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}
