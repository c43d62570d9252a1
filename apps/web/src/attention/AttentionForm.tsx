import { useMutation } from '@apollo/client/react';
import {
  Button,
  Columns,
  Form,
  Notice,
  Section,
  Select,
  showToast,
  Stack,
  Switch,
  TextField,
} from '@pathways/ui';
import { useState } from 'react';
import { ChooseAttentionDocument, MyAttentionDocument } from './attention.documents.js';
import { PushDevice } from './PushDevice.js';
import { weekdays } from './room-words.js';
import { whatHappens, type Settings } from './what-happens.js';

const days = [
  ...weekdays.map((label, place) => ({ id: String(place + 1), label })),
  { id: '0', label: 'No digest' },
];

/** When mail and push may come. Says beneath the fields what that means, before it is kept. */
export function AttentionForm({ settings }: { settings: Settings }) {
  const [wanted, want] = useState(settings);
  const [fault, setFault] = useState<string>();
  const [choose, { loading }] = useMutation(ChooseAttentionDocument, {
    refetchQueries: [MyAttentionDocument],
  });
  const change = (part: Partial<Settings>) => want(before => ({ ...before, ...part }));
  const keep = async () => {
    const { mail, push, quietFrom, quietTo, digestDay, restsOnClosedDays } = wanted;
    const input = { mail, push, quietFrom, quietTo, digestDay: digestDay ?? null, restsOnClosedDays };
    const failed = () =>
      void showToast({ text: 'This was not kept. Try again in a moment.', tone: 'danger' });
    const answer = await choose({ variables: { input } }).catch(failed);
    if (!answer) return;
    setFault(answer.data?.chooseAttention.errors[0]?.message);
    if (answer.data?.chooseAttention.settings) showToast({ text: 'Kept.', tone: 'success' });
  };
  return (
    <Section title="Mail, push and quiet hours">
      <Form
        label="Mail, push and quiet hours"
        onSubmit={() => void keep()}
        actions={
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Keeping">
            Keep
          </Button>
        }
      >
        <Stack gap="m">
          <Switch label="Mail" isSelected={wanted.mail} onChange={mail => change({ mail })} />
          <PushDevice isOn={wanted.push} onChange={push => change({ push })} />
          <QuietHours wanted={wanted} change={change} fault={fault} />
          <Switch
            label="Nothing while my schools are closed"
            isSelected={wanted.restsOnClosedDays}
            onChange={restsOnClosedDays => change({ restsOnClosedDays })}
          />
          <Select
            label="Weekly digest"
            options={days}
            value={String(wanted.digestDay ?? 0)}
            onChange={id => change({ digestDay: id === '0' ? null : Number(id) })}
          />
          <Notice title="What will happen">
            {whatHappens(wanted).map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </Stack>
      </Form>
    </Section>
  );
}

interface QuietHoursProps {
  wanted: Settings;
  change: (part: Partial<Settings>) => void;
  fault: string | undefined;
}

function QuietHours({ wanted, change, fault }: QuietHoursProps) {
  return (
    <Columns>
      <TextField
        label="Quiet from"
        type="time"
        value={wanted.quietFrom}
        error={fault}
        onChange={quietFrom => change({ quietFrom })}
      />
      <TextField
        label="Quiet until"
        type="time"
        value={wanted.quietTo}
        onChange={quietTo => change({ quietTo })}
      />
    </Columns>
  );
}
