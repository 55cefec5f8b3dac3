import { expect, it } from 'vitest';
import { builtInChannels } from '../../src/language/channels.ts';
import { channelIcon, iconsOf } from '../../src/view/channel-icons.ts';

it('each built-in channel has a drawing of its own kind', () => {
  const general = new Set(['online', 'place']);
  const without = [...builtInChannels('en').values()].filter((channel) =>
    general.has(channelIcon(channel.id, channel)),
  );
  expect(without).toEqual([]);
});

it("an organisation's own channel is online or a place", () => {
  const own = { id: 'counter', name: 'Counter', mode: 'offline', media: 'owned' } as const;
  expect(channelIcon('counter', own)).toBe('place');
  expect(channelIcon('portal-two', { ...own, mode: 'online' })).toBe('online');
  expect(channelIcon('constructor', undefined)).toBe('place');
});

it('each drawing stands on the page once', () => {
  expect(iconsOf(['phone', 'chat', 'phone']).map(({ id }) => id)).toEqual(['chat', 'phone']);
});
