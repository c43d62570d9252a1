import { Button, Notice } from '@pathways/ui';
import { useState } from 'react';
import { readFragment, graphql, type FragmentType } from '../gql/index.js';
import { passkeysWork, signInWithPasskey } from './passkeys.js';
import { providerAddress } from './sign-in-api.js';
import styles from './SignIn.module.css';

export const OtherWaysFragment = graphql(`
  fragment OtherWays_methods on SignInMethods {
    passkey
    providers {
      id
      name
    }
  }
`);

interface OtherWaysProps {
  methods: FragmentType<typeof OtherWaysFragment>;
  to: string;
}

/** Passkeys and organisations' own sign-ins, where there are any. */
export function OtherWays({ methods, to }: OtherWaysProps) {
  const { passkey, providers } = readFragment(OtherWaysFragment, methods);
  const [refusal, setRefusal] = useState<string | null>(null);
  const offersPasskey = passkey && passkeysWork();
  if (!offersPasskey && providers.length === 0) return null;
  const byPasskey = async () => {
    const answer = await signInWithPasskey();
    if (answer.ok) location.assign(to);
    else setRefusal(answer.sentence);
  };
  const byProvider = async (id: string) => {
    const address = await providerAddress(id, to);
    if (address) location.assign(address);
    else setRefusal('This sign-in does not answer at the moment. Use the link instead.');
  };
  return (
    <>
      <p className={styles['or']}>or</p>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <div className={styles['ways']}>
        {offersPasskey && (
          <Button icon="lock" onPress={() => void byPasskey()}>
            Use a passkey
          </Button>
        )}
        {providers.map(({ id, name }) => (
          <Button key={id} icon="external" onPress={() => void byProvider(id)}>
            Sign in with {name}
          </Button>
        ))}
      </div>
    </>
  );
}
