import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Kept } from '../device/kept.js';
import { BothDrafts } from './BothDrafts.js';
import { type RoomTools, RoomToolsContext } from './RoomTools.js';
import { aKept, freshDevice } from './testing/a-kept.js';
import { useDraft } from './useDraft.js';
import { useOtherDevices } from './useOtherDevices.js';

const place = 'section:d:s';
const fromPhone = (text: string, revision: number) => ({
  ...{ text, revision, from: 'phone', device: 'phone-1', at: '2026-11-20T14:02:00.000Z' },
});

/** What the server says when it is asked; until `answer` is called, it is on its way. */
function aLine(kept: Kept) {
  const asked: (() => void)[] = [];
  return {
    asked,
    pull: () => new Promise<void>(done => asked.push(done)),
    answer: (text: string, revision: number) =>
      act(async () => {
        await kept.write('elsewhere', place, fromPhone(text, revision));
        asked.at(-1)?.();
      }),
  };
}

function Box({ kept, drafts }: { kept: Kept; drafts: ReturnType<typeof aLine> }) {
  const draft = useDraft(kept, place);
  const areDevicesAsked = useOtherDevices(drafts, 'g1');
  return (
    <RoomToolsContext value={{ areDevicesAsked } as Partial<RoomTools> as RoomTools}>
      <BothDrafts draft={draft} />
      <textarea aria-label="box" value={draft.text} readOnly />
    </RoomToolsContext>
  );
}

const offered = () => screen.queryByRole('button', { name: 'Use that draft' });

beforeEach(freshDevice);

describe('a draft from one’s phone', () => {
  it('is offered as the phone has it now, so that one press settles it, however early it comes', async () => {
    const kept = await aKept();
    await kept.write('elsewhere', place, fromPhone('As it was last week', 3));
    const line = aLine(kept);
    render(<Box kept={kept} drafts={line} />);
    expect(offered()).toBeNull();
    await line.answer('As it is on the phone now', 9);
    const press = offered();
    if (press) await userEvent.click(press);
    expect(screen.getByRole('textbox', { name: 'box' })).toHaveProperty('value', 'As it is on the phone now');
    expect(offered()).toBeNull();
  });

  it('is asked for again when its author comes back to the tab from their phone', async () => {
    const kept = await aKept();
    const line = aLine(kept);
    render(<Box kept={kept} drafts={line} />);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(line.asked.length).toBe(2);
    await line.answer('Written on the phone meanwhile', 1);
    expect(offered()).not.toBeNull();
  });
});
