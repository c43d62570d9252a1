import { Button, Notice, Page, Prose, Stack, TextLink } from '@pathways/ui';
import styles from './SignIn.module.css';

interface LookInInboxProps {
  email: string;
  /** Mail does not leave this installation: it is read at /mail. */
  isCaught: boolean;
  onAgain: () => void;
}

/** Says the same for every address: whether it is known is nobody else's business. */
export function LookInInbox({ email, isCaught, onAgain }: LookInInboxProps) {
  return (
    <Page title="Look in your inbox">
      <div className={styles['narrow']}>
        <Stack gap="l">
          <Prose>
            <p role="status">
              If Pathways knows <strong>{email}</strong>, a link is on its way there. It works once, within 15
              minutes, on any device.
            </p>
            <p>
              Nothing after a few minutes? Look among the unwanted mail, check the address, or ask whoever
              invited you which address they used.
            </p>
          </Prose>
          {isCaught && (
            <Notice title="No mail leaves this installation" live={false}>
              It is caught instead: <TextLink href="/mail">read it here</TextLink>.
            </Notice>
          )}
          <div>
            <Button onPress={onAgain}>Use another address</Button>
          </div>
        </Stack>
      </div>
    </Page>
  );
}
