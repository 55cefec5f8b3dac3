/** Built-in channels through which people talk or write from afar: where there is one, there could be another. */
export const contactChannels: ReadonlySet<string> = new Set([
  'website',
  'webshop',
  'app',
  'portal',
  'email',
  'sms',
  'whatsapp',
  'chat',
  'chatbot',
  'push',
  'social-media',
  'video-call',
  'phone',
  'letter',
]);
