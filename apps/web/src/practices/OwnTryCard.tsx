import { readTerm, termWords } from '@pathways/domain/practices';
import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button, FactList, Notice, Prose, Row, Section, TextLink, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { OwnTryPartsFragment } from '../gql/graphql.js';
import { effortWords, proofWords, resultWords, withinWords } from './practice-words.js';
import { ReviseTryForm } from './ReviseTryForm.js';
import { TakeBackDialog } from './TakeBackDialog.js';

/** Hidden words go to nobody, their own school included: it writes others. */
function HiddenReport({ because }: { because: string | null }) {
  return (
    <Notice tone="warning" live={false} title="The words of this report are out of sight">
      {because === null
        ? 'Somebody flagged them, and an editor decides. '
        : `It was decided that they stay so: “${because}” `}
      Put in other words, the report stands in the library again. What you ticked counts meanwhile.{' '}
      {safeguardingPointer}
    </Notice>
  );
}

/** A report as it stands, or being corrected. */
export function OwnTryCard({ tried }: { tried: OwnTryPartsFragment }) {
  const [isRevised, setRevised] = useState(false);
  const term = readTerm(tried.begunOn);
  return (
    <Section title={tried.title} level={2}>
      {tried.withdrawnBecause && (
        <Notice tone="warning" live={false} title="This practice was withdrawn">
          {tried.withdrawnBecause} <TextLink href={`/library/${tried.slug}`}>Read what replaces it</TextLink>
        </Notice>
      )}
      {tried.isHidden && <HiddenReport because={tried.hiddenBecause ?? null} />}
      {isRevised ? (
        <ReviseTryForm tried={tried} onDone={() => setRevised(false)} />
      ) : (
        <>
          <FactList
            facts={[
              { term: 'School', value: tried.schoolName },
              { term: 'Began', value: term ? termWords(term) : tried.begunOn },
              ...(tried.isHidden
                ? []
                : [
                    { term: 'Where', value: <Prose>{tried.context}</Prose> },
                    {
                      term: tried.isAdapted ? 'Done otherwise' : 'Done as described',
                      value: <Prose>{tried.changeMade}</Prose>,
                    },
                  ]),
              {
                term: 'What came of it',
                value: `${resultWords[tried.result]}, by ${withinWords(proofWords[tried.proof])}`,
              },
              { term: 'Effort', value: effortWords[tried.effort] },
              { term: 'Kept', value: tried.wouldKeep ? 'Yes' : 'No' },
              { term: 'Sent', value: <TimeStamp at={tried.loggedAt} /> },
            ]}
          />
          <Row>
            <TextLink href={`/library/${tried.slug}#tries`}>See it in the library</TextLink>
            <Button onPress={() => setRevised(true)}>
              {tried.isHidden ? 'Write it in other words' : 'Correct it'}
            </Button>
            <TakeBackDialog tryId={tried.id} />
          </Row>
        </>
      )}
    </Section>
  );
}
