import { Button, Notice, Row, Stack } from '@pathways/ui';
import { useState } from 'react';
import { takeNewVersion, useNewVersion } from '../device/new-version.js';

/** Quiet, and never in the way: whoever writes goes on writing. */
export function NewVersionNotice() {
  const isThere = useNewVersion();
  const [isLater, setIsLater] = useState(false);
  if (!isThere || isLater) return null;
  return (
    <Notice title="A new version is ready">
      <Stack gap="s">
        <p>It opens when you press, or the next time. What you have typed is kept on this device.</p>
        <Row>
          <Button onPress={takeNewVersion}>Use it now</Button>
          <Button tone="quiet" onPress={() => setIsLater(true)}>
            Later
          </Button>
        </Row>
      </Stack>
    </Notice>
  );
}
