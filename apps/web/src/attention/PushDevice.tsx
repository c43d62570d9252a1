import { Button, Row, Switch } from '@pathways/ui';
import type { DeviceState } from './push-device.js';
import { usePushDevice } from './usePushDevice.js';

const words: Record<DeviceState, string> = {
  cannot: 'This browser cannot be told. Others that you allowed can.',
  'may be asked': 'This device has not been allowed yet.',
  refused: 'Your browser refuses notifications of this site. Its settings can change that.',
  told: 'This device is told.',
};

interface PushDeviceProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Push, and whether this very device is told. Nothing is asked of the browser before the person presses. */
export function PushDevice({ isOn, onChange }: PushDeviceProps) {
  const { state, allow, forget } = usePushDevice();
  return (
    <>
      <Switch
        label="Push"
        hint="On devices that you allow. It says that something is there, and never what."
        isSelected={isOn}
        onChange={onChange}
      />
      {isOn && state && (
        <Row gap="s">
          <span>{words[state]}</span>
          {state === 'may be asked' && <Button onPress={() => void allow()}>Allow this device</Button>}
          {state === 'told' && <Button onPress={() => void forget()}>Forget this device</Button>}
        </Row>
      )}
    </>
  );
}
