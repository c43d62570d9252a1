import { useMutation } from '@apollo/client/react';
import { cardLimits, doiLink, readDoi } from '@pathways/domain/practices';
import { Button, Row, Section, Stack, TextArea, TextField, TextLink } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { Held, type FieldsProps } from './DraftFields.js';
import styles from './DraftFields.module.css';

export const LookUpDoiDocument = graphql(`
  mutation LookUpDoi($input: LookUpDoiInput!) {
    lookUpDoi(input: $input) {
      research {
        doi
        citation
        csl
      }
      errors {
        message
      }
    }
  }
`);

/** International research on the same matter, by DOI. */
export function ResearchSection({ draft, holds }: FieldsProps) {
  const { research } = draft.values;
  const change = (next: typeof research) => draft.change('research', [...next]);
  return (
    <Section title="Research" lead="Work that it agrees with, extends or differs from.">
      <Held draft={draft} holds={holds} field="research">
        <Stack>
          {research.map((work, at) => (
            <div key={work.doi} className={styles['entry']}>
              <p>{work.citation}</p>
              <Row gap="s">
                <TextLink href={doiLink(work.doi)}>{work.doi}</TextLink>
                <Button tone="quiet" onPress={() => change(research.filter((_, place) => place !== at))}>
                  Remove
                </Button>
              </Row>
            </div>
          ))}
          {research.length < cardLimits.research && (
            <AddWork onAdd={work => change([...research.filter(({ doi }) => doi !== work.doi), work])} />
          )}
        </Stack>
      </Held>
    </Section>
  );
}

interface Work {
  readonly doi: string;
  readonly citation: string;
  readonly csl: string;
}

/** Looked up by its DOI; where doi.org does not answer the citation is typed by hand. */
function AddWork({ onAdd }: { onAdd: (work: Work) => void }) {
  const [typed, setTyped] = useState('');
  const [citation, setCitation] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [lookUp, { loading }] = useMutation(LookUpDoiDocument, { errorPolicy: 'all' });
  const add = (work: Work) => {
    onAdd(work);
    setTyped('');
    setCitation(null);
    setError(undefined);
  };
  const find = async () => {
    const doi = readDoi(typed);
    if (!doi) return setError('A DOI begins with 10., for instance 10.1080/20020317.2020.1729587.');
    const answer = await lookUp({ variables: { input: { doi } } }).catch(() => null);
    const work = answer?.data?.lookUpDoi.research;
    if (work) return add({ doi: work.doi, citation: work.citation, csl: work.csl });
    setError(refusalOf(answer?.data?.lookUpDoi, answer?.error) ?? undefined);
    setCitation(citation ?? '');
  };
  const byHand = () => {
    const doi = readDoi(typed);
    if (doi && citation?.trim()) add({ doi, citation: citation.trim(), csl: '' });
  };
  return (
    <>
      <TextField label="DOI" value={typed} onChange={setTyped} error={error} />
      <Row gap="s">
        <Button icon="plus" onPress={() => void find()} pending={loading} pendingLabel="Looking it up">
          Look it up and add it
        </Button>
      </Row>
      {citation !== null && (
        <>
          <TextArea
            label="Citation"
            rows={2}
            limit={cardLimits.citation}
            value={citation}
            onChange={setCitation}
          />
          <Row gap="s">
            <Button onPress={byHand} isDisabled={citation.trim() === ''}>
              Add it as typed
            </Button>
          </Row>
        </>
      )}
    </>
  );
}
