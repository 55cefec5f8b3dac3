/** Lengths of an IBAN, by the registry of ISO 13616, where one of these countries issued it; else 15 to 34. */
const lengths: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, LU: 20, FR: 27, GB: 22, IE: 22, ES: 24, PT: 25, IT: 27 },
  ...{ AT: 20, CH: 21, DK: 18, SE: 24, NO: 15, FI: 18, PL: 28 },
};

/**
 * Whether a text begins with an IBAN: the remainder of its digits by 97 is 1 (ISO 13616, ISO 7064 MOD 97-10).
 * @param text capitals and digits, spaces allowed
 */
export function isIban(text: string): boolean {
  const all = text.replaceAll(' ', '');
  const compact = all.slice(0, lengths[all.slice(0, 2)] ?? all.length);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/**
 * Whether nine digits pass the eleven-test of a Dutch citizen service number (BSN): 9a + 8b + … + 2h − i is a multiple of
 * eleven. One in eleven other numbers does so too.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{2}|^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    sum += (index === 8 ? -1 : 9 - index) * Number(digits[index]);
  }
  return sum % 11 === 0;
}

/** Whether ten digits, the last of which may be an X, are an ISBN-10. */
export function isIsbn10(digits: string): boolean {
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    sum += (10 - index) * (digits[index] === 'X' ? 10 : Number(digits[index]));
  }
  return sum % 11 === 0;
}
