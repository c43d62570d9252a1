import { useApolloClient } from '@apollo/client/react';
import { showToast } from '@pathways/ui';
import { useEffect, useState } from 'react';
import { browserWords } from '../people/browser-words.js';
import { AllowDeviceDocument, ForgetDeviceDocument, PushKeyDocument } from './attention.documents.js';
import { deviceState, subscribeDevice, unsubscribeDevice, type DeviceState } from './push-device.js';

const failed = () => void showToast({ text: 'This device could not be reached. Try again.', tone: 'danger' });

/** Whether this browser is told, and how that is changed. The browser asks the person only when they press. */
export function usePushDevice() {
  const client = useApolloClient();
  const [state, setState] = useState<DeviceState>();
  useEffect(() => void deviceState().then(setState, () => setState('cannot')), []);
  const allow = async () => {
    const { data } = await client.query({ query: PushKeyDocument });
    const address = data && (await subscribeDevice(data.pushKey));
    if (address) {
      const input = { ...address, device: browserWords(navigator.userAgent) };
      const kept = await client.mutate({ mutation: AllowDeviceDocument, variables: { input } });
      const refused = kept.data?.allowDevice.errors[0];
      if (refused) {
        await unsubscribeDevice();
        showToast({ text: refused.message, tone: 'danger' });
      }
    }
    setState(await deviceState());
  };
  const forget = async () => {
    const endpoint = await unsubscribeDevice();
    if (endpoint) await client.mutate({ mutation: ForgetDeviceDocument, variables: { input: { endpoint } } });
    setState(await deviceState());
  };
  return { state, allow: () => allow().catch(failed), forget: () => forget().catch(failed) };
}
