/** Words that fit everybody, with the small words around them; a text of nothing else says nothing specific. */
const genericWords: ReadonlySet<string> = new Set(
  `a an and the to for of in on at with by our we your you is are be always every all very really more most than
  good great best better excellent outstanding exceptional perfect nice friendly fast quick quickly fair
  high top quality service services customer customers client clients friendliness experience experiences care help helpful
  personal unique special distinctive focus oriented centric satisfaction satisfied happy value price prices
  product products company brand professional professionals reliable easy simple first class level world wow
  de het een en van voor op in met door onze ons wij we je jouw u uw is zijn altijd elke elk alle heel echt meer meest dan
  goed goede beter beste uitstekend uitstekende uitmuntend uitmuntende perfect perfecte fijn fijne leuk leuke prettig prettige
  vriendelijk vriendelijke snel snelle eerlijk eerlijke hoog hoge top kwaliteit service diensten dienst dienstverlening klant klanten
  klantvriendelijk klantvriendelijke klantgericht klantgerichte klantgerichtheid centraal staat beleving ervaring ervaringen aandacht zorg
  hulp behulpzaam behulpzame persoonlijk persoonlijke uniek unieke speciaal speciale onderscheidend onderscheidende tevreden tevredenheid
  waarde prijs prijzen product producten bedrijf merk professioneel professionele betrouwbaar betrouwbare makkelijk makkelijke
  eenvoudig eenvoudige eerste klasse niveau wereld levering delivery`.split(/\s+/),
);

const ascii = /^[\x20-\x7e]*$/;

/** The words of a text, in lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // The letters of all scripts take V8 milliseconds to prepare, and most texts need none.
  const word = ascii.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu;
  return lower.match(word) ?? [];
}

/** Whether a text holds nothing but words that fit everybody. A number is specific. */
export function isGeneric(words: readonly string[], more: readonly string[]): boolean {
  return words.every(
    (word) => genericWords.has(word) || more.some((generic) => generic.toLowerCase() === word),
  );
}
