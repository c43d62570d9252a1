import { useQuery } from '@apollo/client/react';
import { Page, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.js';
import { LinkForm } from './LinkForm.js';
import { LookInInbox } from './LookInInbox.js';
import { OtherWays } from './OtherWays.js';
import { pageOf } from './sign-in-api.js';
import styles from './SignIn.module.css';

const SignInDocument = graphql(`
  query SignIn {
    signInMethods {
      catchesMail
      ...OtherWays_methods
    }
  }
`);

/** One way in for everybody: a link in a mail. Passkeys and organisations' own sign-ins stand beside it. */
export function SignInPage() {
  const [search] = useSearchParams();
  const { data } = useQuery(SignInDocument);
  const [asked, setAsked] = useState<string | null>(null);
  const to = pageOf(search.get('then'));
  if (asked !== null) {
    return (
      <LookInInbox
        email={asked}
        isCaught={data?.signInMethods.catchesMail ?? false}
        onAgain={() => setAsked(null)}
      />
    );
  }
  return (
    <Page title="Sign in" lead="No password: we send you a link.">
      <div className={styles['narrow']}>
        <Stack gap="l">
          <LinkForm to={to} email={search.get('email') ?? ''} fault={search.get('error')} onSent={setAsked} />
          {data && <OtherWays methods={data.signInMethods} to={to} />}
        </Stack>
      </div>
    </Page>
  );
}
