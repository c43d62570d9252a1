import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, Skeleton } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { MyName } from './MyName.js';
import { MyPasskeys } from './MyPasskeys.js';
import { MyRoles } from './MyRoles.js';
import { MySchools } from './MySchools.js';
import { MySessions } from './MySessions.js';

const MeDocument = graphql(`
  query Me {
    viewer {
      id
      email
      ...MyName_viewer
      ...MyRoles_viewer
      grants {
        role
        scopeId
        scopeName
      }
    }
    myPasskeys {
      ...MyPasskeys_passkey
    }
    mySessions {
      ...MySessions_session
    }
  }
`);

/** What Pathways knows of the person who is signed in, and what they can change about it. */
export function MePage() {
  const { data, error, refetch } = useQuery(MeDocument);
  if (error && !data) {
    return (
      <Page title="My account">
        <FailedState onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data?.viewer) {
    return (
      <Page title="My account">
        <Loading label="Loading your account">
          <Skeleton height="30rem" />
        </Loading>
      </Page>
    );
  }
  return (
    <Page
      title="My account"
      lead={`You sign in as ${data.viewer.email}.`}
      actions={<ButtonLink href="/sign-out">Sign out</ButtonLink>}
    >
      <MyName viewer={data.viewer} />
      <MyRoles viewer={data.viewer} />
      <MySchools grants={data.viewer.grants} />
      <MyPasskeys passkeys={data.myPasskeys} onChanged={() => void refetch()} />
      <MySessions sessions={data.mySessions} onChanged={() => void refetch()} />
    </Page>
  );
}
