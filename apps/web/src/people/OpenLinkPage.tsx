import { Button, ButtonLink, Page, Prose, Stack } from '@pathways/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { linkAddress, pageOf } from './sign-in-api.js';
import styles from './SignIn.module.css';

/** Where a mailed link leads: one press signs in. A link that no longer works offers a new one. */
export function OpenLinkPage() {
  const [search] = useSearchParams();
  const [pending, setPending] = useState(false);
  const token = search.get('token');
  const to = pageOf(search.get('to'));
  if (token === null || search.has('error')) return <SpentLink to={to} />;
  const open = () => {
    setPending(true);
    location.assign(linkAddress(token, to));
  };
  return (
    <Page title="Welcome" lead="One press, and you are signed in on this device.">
      <div className={styles['narrow']}>
        <Stack gap="l">
          <div>
            <Button tone="primary" icon="next" onPress={open} pending={pending} pendingLabel="Signing in">
              Sign in to Pathways
            </Button>
          </div>
          <Prose>
            <p>You stay signed in here for 30 days, or until you sign out or stay away for a week.</p>
          </Prose>
        </Stack>
      </div>
    </Page>
  );
}

function SpentLink({ to }: { to: string }) {
  return (
    <Page title="This link no longer works" lead="A link works once, within 15 minutes of being sent.">
      <div className={styles['narrow']}>
        <Stack gap="l">
          <Prose>
            <p>It may have been used already, perhaps by you on another device. A new one takes a moment.</p>
          </Prose>
          <div>
            <ButtonLink
              tone="primary"
              icon="mail"
              href={to === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(to)}`}
            >
              Send me a new link
            </ButtonLink>
          </div>
        </Stack>
      </div>
    </Page>
  );
}
