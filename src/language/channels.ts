import type { Channel, Language } from '../model/workspace.ts';

type Row = readonly [
  id: string,
  mode: Channel['mode'],
  media: Channel['media'],
  nl: string,
  en: string,
];

/** The channels that need no entry in cjm.yaml, with the say that an organisation has in them. */
const rows: readonly Row[] = [
  ['website', 'online', 'owned', 'Website', 'Website'],
  ['webshop', 'online', 'owned', 'Webshop', 'Web shop'],
  ['app', 'online', 'owned', 'App', 'App'],
  ['portal', 'online', 'owned', 'Mijn-omgeving', 'Portal'],
  ['email', 'online', 'owned', 'E-mail', 'E-mail'],
  ['sms', 'online', 'owned', 'Sms', 'Text message'],
  ['whatsapp', 'online', 'owned', 'WhatsApp', 'WhatsApp'],
  ['chat', 'online', 'owned', 'Chat', 'Chat'],
  ['chatbot', 'online', 'owned', 'Chatbot', 'Chatbot'],
  ['push', 'online', 'owned', 'Pushbericht', 'Push message'],
  ['social-media', 'online', 'earned', 'Sociale media', 'Social media'],
  ['search-engine', 'online', 'earned', 'Zoekmachine', 'Search engine'],
  ['advertisement', 'either', 'paid', 'Advertentie', 'Advertisement'],
  ['review-site', 'online', 'earned', 'Recensiesite', 'Review site'],
  ['comparison-site', 'online', 'earned', 'Vergelijkingssite', 'Comparison site'],
  ['forum', 'online', 'earned', 'Forum', 'Forum'],
  ['video-call', 'online', 'owned', 'Videogesprek', 'Video call'],
  ['phone', 'offline', 'owned', 'Telefoon', 'Phone'],
  ['letter', 'offline', 'owned', 'Brief', 'Letter'],
  ['invoice', 'either', 'owned', 'Factuur', 'Invoice'],
  ['store', 'offline', 'owned', 'Winkel', 'Store'],
  ['office', 'offline', 'owned', 'Kantoor', 'Office'],
  ['event', 'offline', 'owned', 'Evenement', 'Event'],
  ['home-visit', 'offline', 'owned', 'Huisbezoek', 'Home visit'],
  ['delivery', 'offline', 'owned', 'Bezorging', 'Delivery'],
  ['product', 'either', 'owned', 'Product', 'Product'],
  ['packaging', 'offline', 'owned', 'Verpakking', 'Packaging'],
  ['kiosk', 'offline', 'owned', 'Zuil', 'Kiosk'],
  ['payment', 'either', 'owned', 'Betaling', 'Payment'],
  ['tv-radio', 'offline', 'paid', 'Radio en tv', 'Radio and TV'],
  ['press', 'either', 'earned', 'Pers', 'Press'],
  ['word-of-mouth', 'offline', 'personal', 'Mond-tot-mond', 'Word of mouth'],
  ['employee', 'offline', 'owned', 'Medewerker', 'Employee'],
  ['survey', 'either', 'owned', 'Enquête', 'Survey'],
  ['public-body', 'either', 'public', 'Overheid', 'Public body'],
  ['competitor', 'either', 'earned', 'Concurrent', 'Competitor'],
];

/** The built-in channels, by id, with their names in a language. */
export function builtInChannels(language: Language): ReadonlyMap<string, Channel> {
  return new Map(
    rows.map(([id, mode, media, nl, en]) => [
      id,
      { id, name: language === 'nl' ? nl : en, mode, media },
    ]),
  );
}
