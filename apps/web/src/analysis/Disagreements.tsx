import { Card, Disclosure, EmptyState, Quote, Section, Stack, Tag, TextLink, TimeStamp } from '@pathways/ui';
import type { Compared } from './agreement-words.js';
import { ResolveDialog, answerWords } from './ResolveDialog.js';
import styles from './Disagreements.module.css';

export type Dispute = Compared['disagreements'][number];

interface DisagreementsProps {
  comparison: Compared;
  onChanged: () => void;
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The work list: words on which one coder applied a code and another did not. */
export function Disagreements({ comparison: { sampleId, disagreements }, onChanged }: DisagreementsProps) {
  const open = disagreements.filter(({ resolution }) => !resolution);
  const resolved = disagreements.filter(({ resolution }) => resolution);
  const card = (dispute: Dispute) => (
    <DisputeCard key={dispute.id} sampleId={sampleId} dispute={dispute} onChanged={onChanged} />
  );
  return (
    <Section
      title="Where they differ"
      lead="Decide together what the code means here and write down why: codes stay as they were made, the definition gets better."
    >
      <Stack>
        {open.length === 0 && (
          <EmptyState
            title={disagreements.length === 0 ? 'They differ nowhere' : 'Every difference is resolved'}
          >
            <p>
              {disagreements.length === 0
                ? 'Every passage that one coder marked was marked by the others with the same code.'
                : 'Look at the codes whose definition may need work, and change them in the codebook.'}
            </p>
          </EmptyState>
        )}
        {open.map(card)}
        {resolved.length > 0 && (
          <Disclosure title={resolved.length === 1 ? 'One resolved' : `${resolved.length} resolved`}>
            <Stack>{resolved.map(card)}</Stack>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

interface DisputeCardProps {
  sampleId: string;
  dispute: Dispute;
  onChanged: () => void;
}

function DisputeCard({ sampleId, dispute, onChanged }: DisputeCardProps) {
  const { resolution } = dispute;
  return (
    <Card title={dispute.codeName}>
      <Stack gap="s">
        <Quote
          attribution={`${dispute.speaker}, answering “${dispute.promptHeading}”`}
          source={<TextLink href={`/groups/${dispute.groupId}/coding`}>Read it in its place</TextLink>}
        >
          <span className={styles['around']}>{dispute.before}</span>
          <mark className={styles['words']}>{dispute.quote}</mark>
          <span className={styles['around']}>{dispute.after}</span>
        </Quote>
        <div className={styles['sides']}>
          <div>
            <Tag tone="success">Applied it</Tag> {listed.format(dispute.appliedBy)}
          </div>
          <div>
            <Tag tone="neutral">Did not</Tag> {listed.format(dispute.notAppliedBy)}
          </div>
        </div>
        {resolution && (
          <p>
            <strong>{answerWords[resolution.answer]}</strong>, said {resolution.resolvedBy}{' '}
            <TimeStamp at={resolution.resolvedAt} />: {resolution.because}
          </p>
        )}
        <div>
          <ResolveDialog sampleId={sampleId} dispute={dispute} onDone={onChanged} />
        </div>
      </Stack>
    </Card>
  );
}
