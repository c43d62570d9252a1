import { ButtonLink, FailedState, Loading, Page } from '@pathways/ui';
import { useCallback, useEffect, useState } from 'react';
import { signOut } from './sign-in-api.js';

type Step = 'leaving' | 'left' | 'failed';

const hasLeft = 'left';

/** Signs out and says so. The page is loaded afresh once, so that nothing read before stays in memory. */
export function SignOutPage() {
  const [step, setStep] = useState<Step>(location.hash === `#${hasLeft}` ? 'left' : 'leaving');
  const leave = useCallback(async () => {
    setStep('leaving');
    const answer = await signOut();
    if (!answer.ok) return setStep('failed');
    location.replace(`/sign-out#${hasLeft}`);
    location.reload();
  }, []);
  useEffect(() => {
    if (location.hash !== `#${hasLeft}`) void leave();
  }, [leave]);
  if (step === 'leaving') return <Loading label="Signing out" />;
  if (step === 'failed') {
    return (
      <Page title="You are still signed in">
        <FailedState title="Signing out did not work" onRetry={() => void leave()} />
      </Page>
    );
  }
  return (
    <Page
      title="You are signed out"
      lead="Nothing that only you may see is left on this screen."
      actions={<ButtonLink href="/sign-in">Sign in again</ButtonLink>}
    />
  );
}
