import { useMutation } from '@apollo/client/react';
import {
  Button,
  Disclosure,
  List,
  ListRow,
  Notice,
  Section,
  Select,
  TextLink,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { FamilyTriosFragment } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';

export const FamilyTriosParts = graphql(`
  fragment FamilyTrios on Family {
    id
    programmeSlug
    trios {
      id
      name
      kind
      schools {
        urn
        name
      }
      linkedAt
      unlinkedAt
    }
    linkableTrios {
      id
      name
      kind
    }
    viewerCanLink
    viewerSchools {
      urn
    }
  }
`);

export const LinkTrioDocument = graphql(`
  mutation LinkTrio($input: FamilyTrioInput!) {
    linkTrio(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const UnlinkTrioDocument = graphql(`
  mutation UnlinkTrio($input: FamilyTrioInput!) {
    unlinkTrio(input: $input) {
      errors {
        message
      }
    }
  }
`);

interface FamilyTriosProps {
  family: FragmentType<typeof FamilyTriosParts>;
  onChanged: () => void;
}

type Trio = FamilyTriosFragment['trios'][number];

function useLinking(familyId: string, onChanged: () => void) {
  const [fault, setFault] = useState<string>();
  const [link, linking] = useMutation(LinkTrioDocument);
  const [unlink, unlinking] = useMutation(UnlinkTrioDocument);
  const settle = (messages: readonly { message: string }[] | undefined, error?: Error) => {
    setFault(messages?.[0]?.message ?? error?.message);
    if (messages?.length === 0) onChanged();
  };
  return {
    fault,
    pending: linking.loading || unlinking.loading,
    link: async (trioId: string) => {
      const { data, error } = await link({ variables: { input: { familyId, trioId } } });
      settle(data?.linkTrio.errors, error);
    },
    unlink: async (trioId: string) => {
      const { data, error } = await unlink({ variables: { input: { familyId, trioId } } });
      settle(data?.unlinkTrio.errors, error);
    },
  };
}

/** The trios and quartets that make up the family, and for its coordinator which could join or leave it. */
export function FamilyTrios({ family: given, onChanged }: FamilyTriosProps) {
  const family = readFragment(FamilyTriosParts, given);
  const { fault, pending, link, unlink } = useLinking(family.id, onChanged);
  const linked = family.trios.filter(({ unlinkedAt }) => !unlinkedAt);
  const past = family.trios.filter(({ unlinkedAt }) => unlinkedAt);
  return (
    <Section title="Trios in this family">
      {fault && <Notice tone="danger">{fault}</Notice>}
      {linked.length === 0 && (
        <p>No trio is linked into this family. A trio joins as a whole, once all its schools are in it.</p>
      )}
      <List label="Trios in this family">
        {linked.map(trio => (
          <ListRow
            key={trio.id}
            title={trio.name}
            href={placeOf(family, trio)}
            detail={<TrioLine trio={trio} />}
            end={
              family.viewerCanLink && (
                <Button
                  tone="quiet"
                  pending={pending}
                  aria-label={`Unlink ${trio.name}`}
                  onPress={() => void unlink(trio.id)}
                >
                  Unlink
                </Button>
              )
            }
          />
        ))}
      </List>
      {family.viewerCanLink && (
        <LinkForm linkable={family.linkableTrios} pending={pending} onLink={trio => void link(trio)} />
      )}
      {past.length > 0 && (
        <Disclosure title="Linked earlier" level={3}>
          <ul>
            {past.map(trio => (
              <li key={`${trio.id} ${trio.linkedAt}`}>
                {trio.name}, <TimeStamp at={trio.linkedAt} form="day" /> to{' '}
                <TimeStamp at={trio.unlinkedAt ?? trio.linkedAt} form="day" />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

/** Its people enter its room, the coordinator its page; to the others it is a name. */
function placeOf({ viewerSchools, viewerCanLink, programmeSlug }: FamilyTriosFragment, trio: Trio) {
  const isOwn = viewerSchools.some(({ urn }) => trio.schools.some(school => school.urn === urn));
  if (isOwn) return `/groups/${trio.id}`;
  return viewerCanLink ? `/programmes/${programmeSlug}/groups/${trio.id}` : undefined;
}

function TrioLine({ trio }: { trio: Trio }) {
  return (
    <>
      {kindWords[trio.kind]} since <TimeStamp at={trio.linkedAt} form="day" />:{' '}
      {trio.schools.map(({ urn, name }, at) => (
        <span key={urn}>
          {at > 0 && ', '}
          <TextLink href={`/schools/${urn}`} plain>
            {name}
          </TextLink>
        </span>
      ))}
    </>
  );
}

interface LinkFormProps {
  linkable: FamilyTriosFragment['linkableTrios'];
  pending: boolean;
  onLink: (trio: string) => void;
}

function LinkForm({ linkable, pending, onLink }: LinkFormProps) {
  const [trio, setTrio] = useState<string | null>(null);
  if (linkable.length === 0) return null;
  const chosen = linkable.some(({ id }) => id === trio) ? trio : null;
  return (
    <>
      <Select
        label="Link a trio"
        hint="Trios whose schools are all in this family."
        options={linkable.map(({ id, name }) => ({ id, label: name }))}
        value={chosen}
        onChange={setTrio}
      />
      <Button pending={pending} isDisabled={chosen === null} onPress={() => chosen && onLink(chosen)}>
        Link
      </Button>
    </>
  );
}
