import { Button, ButtonLink, FailedState, Loading, Notice, Page, Row, Stack } from '@pathways/ui';
import { useCallback, useContext, useEffect, useState } from 'react';
import { forgetEverybody } from '../device/forget.js';
import { ReadsContext } from '../device/ReadsContext.js';
import { useSendings, useWriting, type Writing } from '../discussions/writing.js';
import { useViewer } from '../viewer.js';
import { signOut } from './sign-in-api.js';

const hasLeft = 'left';

/** Signs out and says so. Where something of one's own is not sent, asks first: signing out takes it off this device. */
export function SignOutPage() {
  const viewer = useViewer();
  const writing = useWriting();
  if (location.hash === `#${hasLeft}`) return <Left />;
  if (viewer === undefined || (viewer && !writing)) return <Loading label="Signing out" />;
  return writing ? <AskFirst writing={writing} /> : <Leaving />;
}

function AskFirst({ writing: { outbox } }: { writing: Writing }) {
  const sendings = useSendings(outbox);
  const [isSure, setIsSure] = useState(false);
  const [isAsked] = useState(sendings.length > 0);
  if (!isAsked || isSure || sendings.length === 0) return <Leaving />;
  const many =
    sendings.length === 1 ? 'One thing that you wrote is' : `${sendings.length} things that you wrote are`;
  return (
    <Page title="Sign out?">
      <Notice tone="warning" title={`${many} not sent yet`}>
        <Stack gap="s">
          <p>
            It lies on this device alone. Signing out takes everything of yours off this device, and what is
            not sent would be lost.
          </p>
          <Row>
            <ButtonLink href="/unsent">See what is not sent</ButtonLink>
            <Button tone="danger" onPress={() => setIsSure(true)}>
              Sign out and lose it
            </Button>
          </Row>
        </Stack>
      </Notice>
    </Page>
  );
}

/** The page is loaded afresh once, so that nothing read before stays in memory. */
function Leaving() {
  const reads = useContext(ReadsContext);
  const [hasFailed, setHasFailed] = useState(false);
  const leave = useCallback(async () => {
    setHasFailed(false);
    const answer = await signOut();
    if (!answer.ok) return setHasFailed(true);
    reads?.end();
    await forgetEverybody().catch(() => undefined);
    location.replace(`/sign-out#${hasLeft}`);
    location.reload();
  }, [reads]);
  useEffect(() => void leave(), [leave]);
  if (!hasFailed) return <Loading label="Signing out" />;
  return (
    <Page title="You are still signed in">
      <FailedState title="Signing out did not work" onRetry={() => void leave()} />
    </Page>
  );
}

function Left() {
  return (
    <Page
      title="You are signed out"
      lead="Nothing that only you may see is left on this device."
      actions={<ButtonLink href="/sign-in">Sign in again</ButtonLink>}
    />
  );
}
