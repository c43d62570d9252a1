import { Button, Form, TextField } from '@pathways/ui';
import { useState } from 'react';
import { askForLink } from './sign-in-api.js';

interface LinkFormProps {
  to: string;
  email: string;
  /** What a provider or the server brought back in the address. */
  fault: string | null;
  onSent: (email: string) => void;
}

const faultSentence = (fault: string): string =>
  fault === 'signup_disabled' || fault === 'account_not_linked'
    ? 'Your organisation knows you, but Pathways does not yet. Ask whoever invited you, or use the link below.'
    : 'Signing in did not work. Use the link below.';

export function LinkForm({ to, email: first, fault, onSent }: LinkFormProps) {
  const [email, setEmail] = useState(first);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(fault === null ? null : faultSentence(fault));
  const send = async () => {
    const address = email.trim();
    if (!/^\S+@\S+\.\S+$/.test(address)) {
      return setRefusal('Write a whole e-mail address, such as a.clarke@school.example.');
    }
    setPending(true);
    const answer = await askForLink(address, to);
    setPending(false);
    if (answer.ok) onSent(address);
    else setRefusal(answer.sentence);
  };
  return (
    <Form
      label="Sign in by mail"
      onSubmit={() => void send()}
      errors={refusal === null ? [] : [{ message: refusal, fieldId: 'sign-in-email' }]}
      actions={
        <Button type="submit" tone="primary" icon="mail" pending={pending} pendingLabel="Sending the link">
          Send me a link
        </Button>
      }
    >
      <TextField
        id="sign-in-email"
        label="Your e-mail address"
        hint="The one you were invited with."
        type="email"
        name="email"
        autoComplete="email webauthn"
        value={email}
        onChange={setEmail}
        isRequired
      />
    </Form>
  );
}
