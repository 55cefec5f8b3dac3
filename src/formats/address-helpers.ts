import { isInlineImage, isSafeAddress } from './safe-address.ts';

/** `{{url x}}`: an address that a reader may follow, or nothing. */
export function url(address: unknown): string {
  return typeof address === 'string' && isSafeAddress(address) ? address : '';
}

/** `{{image x}}`: a picture that is inside its address, or nothing. */
export function image(address: unknown): string {
  return typeof address === 'string' && isInlineImage(address) ? address : '';
}
