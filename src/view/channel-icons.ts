import type { Channel } from '../model/workspace.ts';

/** Our own drawings, as outlines on a square of 16. */
const outlines = {
  screen: 'M2 3h12v9h-12zM2 6h12M6 14h4',
  app: 'M4.5 1.5h7v13h-7zM7 12.5h2',
  mail: 'M1.5 3.5h13v9h-13zM2 4.5l6 4.5l6-4.5',
  chat: 'M2 3.5h12v7.5H7l-3 2.5V11H2z',
  social:
    'M2 8a2 2 0 1 1 4 0a2 2 0 1 1 -4 0zM10 4a2 2 0 1 1 4 0a2 2 0 1 1 -4 0zM10 12a2 2 0 1 1 4 0a2 2 0 1 1 -4 0zM5.8 7.1l4.4-2.2M5.8 8.9l4.4 2.2',
  search: 'M2.5 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0zM10.5 10.5L14.5 14.5',
  megaphone: 'M2 6.5v3h3l7 3.5V3L5 6.5zM5 9.5v4h2v-3M14 6.5v3',
  star: 'M8 2l1.8 4l4.2.4l-3.2 2.9l.9 4.3L8 11.4l-3.7 2.2l.9-4.3L2 6.4L6.2 6z',
  video: 'M1.5 4h8.5v8h-8.5zM10 7l4.5-2.5v7L10 9',
  phone:
    'M3.5 2h2.5l1.3 3.2l-1.8 1.5c.8 1.8 2 3 3.8 3.8l1.5-1.8L14 10v2.5c0 1-.7 1.5-1.5 1.5C7 13.5 2.5 9 2 3.5C2 2.7 2.5 2 3.5 2z',
  letter: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  money: 'M1.5 4h13v8.5h-13zM1.5 7h13M4 10h3',
  store: 'M2.5 7v7h11V7M1.5 6.5l1.5-4h10l1.5 4zM6.5 14v-4h3v4',
  people:
    'M3 5.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0zM9.7 6.5a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1 -3.6 0zM1.5 13.5c0-5 8-5 8 0M11 10.5c2.5-.3 3.5 1 3.5 3',
  home: 'M1.5 8L8 2l6.5 6M3.5 6.5V14h9V6.5M6.5 14v-4h3v4',
  parcel: 'M2 4.5L8 1.5l6 3v7l-6 3l-6-3zM2 4.5l6 3l6-3M8 7.5v7',
  form: 'M3 2h10v12.5h-10zM5.5 6l1 1L8 5.5M5.5 10.5l1 1L8 10M10 6.5h1M10 11h1',
  building: 'M1.5 6L8 2l6.5 4zM3 6v6M6.3 6v6M9.7 6v6M13 6v6M1.5 13.5h13',
  online: 'M2 8a6 6 0 1 1 12 0a6 6 0 1 1 -12 0zM2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12',
  place:
    'M8 14.5C4 10 3.5 8 3.5 6a4.5 4.5 0 0 1 9 0c0 2-.5 4-4.5 8.5zM6.5 6a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0z',
} as const;

export type IconId = keyof typeof outlines;

export interface Icon {
  readonly id: IconId;
  readonly path: string;
}

const byChannel: Readonly<Record<string, IconId>> = {
  website: 'screen',
  webshop: 'screen',
  app: 'app',
  portal: 'screen',
  email: 'mail',
  sms: 'chat',
  whatsapp: 'chat',
  chat: 'chat',
  chatbot: 'chat',
  push: 'app',
  'social-media': 'social',
  'search-engine': 'search',
  advertisement: 'megaphone',
  'review-site': 'star',
  'comparison-site': 'star',
  forum: 'chat',
  'video-call': 'video',
  phone: 'phone',
  letter: 'letter',
  invoice: 'money',
  store: 'store',
  office: 'building',
  event: 'people',
  'home-visit': 'home',
  delivery: 'parcel',
  product: 'parcel',
  packaging: 'parcel',
  kiosk: 'screen',
  payment: 'money',
  'tv-radio': 'megaphone',
  press: 'letter',
  'word-of-mouth': 'people',
  employee: 'people',
  survey: 'form',
  'public-body': 'building',
  competitor: 'store',
};

/** The drawing beside a channel's name; an organisation's own channel has that of online or of a place. */
export function channelIcon(id: string, channel: Channel | undefined): IconId {
  if (Object.hasOwn(byChannel, id)) return byChannel[id] ?? 'place';
  return channel?.mode === 'online' ? 'online' : 'place';
}

/** The drawings that are used, each once, by id. */
export function iconsOf(ids: Iterable<IconId>): readonly Icon[] {
  return [...new Set(ids)].toSorted().map((id) => ({ id, path: outlines[id] }));
}
