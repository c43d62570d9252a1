import { useMutation } from '@apollo/client/react';
import { Button, Notice, Page, Row } from '@pathways/ui';
import { graphql } from '../gql/index.js';

export const RenewInvitationDocument = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      isSent
      errors {
        message
      }
    }
  }
`);

/** A link that ran out shows no names, and asks for a fresh one. */
export function RenewInvitation({ token, email }: { token: string; email: string }) {
  const [renew, { data, error, loading }] = useMutation(RenewInvitationDocument);
  const refusal = error?.message ?? data?.renewInvitation.errors[0]?.message;
  return (
    <Page
      title="This link has run out"
      lead="An invitation works for 30 days. A fresh one goes to the address that this one was sent to."
    >
      {data?.renewInvitation.isSent ? (
        <Notice tone="success" title="A fresh link is on its way">
          Look into the mailbox of {email}.
        </Notice>
      ) : (
        <>
          {refusal && <Notice tone="danger">{refusal}</Notice>}
          <Row>
            <Button
              tone="primary"
              icon="mail"
              pending={loading}
              pendingLabel="Asking"
              onPress={() => void renew({ variables: { input: { token } } })}
            >
              Send a fresh link to {email}
            </Button>
          </Row>
        </>
      )}
    </Page>
  );
}
