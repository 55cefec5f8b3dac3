/** The words of the report's part about the ranking: how sure it is, who differs, and what was tried. */
export const rankingReportEnglish = {
  lead: (criteria: number, raters: string) =>
    criteria === 1
      ? `Scored on one criterion, from 1 low to 5 high. ${raters}`
      : `Scored on ${criteria} criteria, from 1 low to 5 high. ${raters}`,
  ratedBy: (names: readonly string[]) =>
    names.length === 1
      ? `Scored by ${names.join('')}.`
      : `Mean of the scores of ${names.join(', ')}; the small figures are the lowest and the highest.`,
  agreedScores: 'The scores were agreed on together.',
  othersAgreed: 'Those of the other solutions were agreed on together.',
  weighs: (share: string) => `weighs ${share}`,
  tier: (tier: number) => `Tier ${tier}`,
  tierOf: (tier: number, count: number) => `Tier ${tier}: these ${count} are practically equal`,
  noPlace: 'No place yet: scores are missing',
  noWeights: 'No places: no criterion has any weight',
  rankShares: 'First place',
  /** Of each place: 1st, 2nd, 3rd, lower. */
  places: ['1st', '2nd', '3rd', 'lower'] as readonly [string, string, string, string],
  sharesLead: (draws: string) =>
    `“First place” is how often a solution comes out on top when the criteria weigh differently, in ${draws} draws of the weights.`,
  beside: 'Effort and value',
  changes: 'What would change the order',
  changesNone: 'No change of a single weight or a single score does.',
  heavier: (rival: string, winner: string, criterion: string, becomes: string, now: string) =>
    `“${rival}” passes “${winner}” when “${criterion}” weighs more than ${becomes} (now ${now}).`,
  lighter: (rival: string, winner: string, criterion: string, becomes: string, now: string) =>
    `“${rival}” passes “${winner}” when “${criterion}” weighs less than ${becomes} (now ${now}).`,
  rises: (solution: string, neighbour: string, criterion: string, points: string) =>
    `“${solution}” draws level with “${neighbour}” when it scores ${points} higher on “${criterion}”.`,
  falls: (solution: string, neighbour: string, criterion: string, points: string) =>
    `“${neighbour}” draws level with “${solution}” when that scores ${points} lower on “${criterion}”.`,
  matrix: 'Value and ease',
  matrixLead: (ease: string) =>
    `Value is the score on the other criteria, 0 to 100; ease is the score on “${ease}”, 1 to 5. The number is the place in the ranking.`,
  matrixMore: (shown: number, all: number) => `The ${shown} best of ${all} are shown.`,
  firstTier: 'tier 1',
  otherTiers: 'other tiers',
  isChosen: 'chosen',
  easeAxis: 'easier →',
  valueAxis: '↑ more value',
  quadrants: {
    'quick-win': 'Quick wins',
    'big-project': 'Big projects',
    aside: 'Small extras',
    'rather-not': 'Rather not',
  },
  quadrant: 'Where',
  position: (value: string, ease: string) => `value ${value}, ease ${ease}`,
  /** In the description of the drawing: the solutions of one quadrant. */
  inQuadrant: (quadrant: string, titles: string) => `${quadrant}: ${titles}.`,
  agreement: 'Where raters differ',
  agreementLead: 'Talk about these first: here the scores lie furthest apart.',
  agreementNone: 'The raters gave the same scores everywhere.',
  moreCells: (count: number) =>
    count === 1
      ? 'On 1 more score they differ less or as much.'
      : `On ${count} more scores they differ less or as much.`,
  criterion: 'Criterion',
  scores: 'Scores',
  whoGave: 'Who gave what',
  onOrder: 'Agreement on the order',
  onOrderOf: (value: string, p: string, raters: number, solutions: number) =>
    `${value} of 1 (Kendall’s W, ${p}; ${raters} raters, ${solutions} solutions)`,
  onScores: 'Agreement on the scores',
  onScoresOf: (ordinal: string, interval: string) =>
    `${ordinal} of 1 (Krippendorff’s alpha by order; by distance ${interval})`,
  onCriteria: 'And per criterion',
  kendallReasons: {
    'too-few-raters': 'fewer than two raters scored everything',
    'too-few-solutions': 'fewer than two solutions were scored by all of them',
    'no-variation': 'nobody preferred one solution to another',
  },
  alphaUndefined: 'too few scores, or all of them are the same',
  experiments: 'What was tried',
  experimentsLead:
    'The difference with the control, and the range in which it truly lies with 95% confidence. A range that crosses the line in the middle may well be chance.',
  compared: 'Compared',
  difference: 'Difference',
  verdict: 'Verdict',
  needed: 'Sample needed',
  enough: 'enough',
  neededOf: (count: string) => `${count} per variant`,
  shareOf: (share: string, size: string) => `${share} of ${size}`,
  meanOf: (mean: string, size: string) => `${mean} (${size} people)`,
  between: (low: string, high: string) => `${low} to ${high}`,
  chanceCorrected: (p: string) => `${p}, corrected for several comparisons`,
};

/** The same words in either language. */
type RankingReportWords = typeof rankingReportEnglish;

export const rankingReportDutch: RankingReportWords = {
  lead: (criteria, raters) =>
    criteria === 1
      ? `Gescoord op één criterium, van 1 laag tot 5 hoog. ${raters}`
      : `Gescoord op ${criteria} criteria, van 1 laag tot 5 hoog. ${raters}`,
  ratedBy: (names) =>
    names.length === 1
      ? `Gescoord door ${names.join('')}.`
      : `Gemiddelde van de scores van ${names.join(', ')}; de kleine cijfers zijn de laagste en de hoogste.`,
  agreedScores: 'De scores zijn samen vastgesteld.',
  othersAgreed: 'Die van de andere oplossingen zijn samen vastgesteld.',
  weighs: (share) => `weegt ${share}`,
  tier: (tier) => `Groep ${tier}`,
  tierOf: (tier, count) => `Groep ${tier}: deze ${count} zijn praktisch gelijk`,
  noPlace: 'Nog geen plaats: er ontbreken scores',
  noWeights: 'Geen plaatsen: geen enkel criterium heeft gewicht',
  rankShares: 'Eerste plaats',
  places: ['1e', '2e', '3e', 'lager'],
  sharesLead: (draws) =>
    `“Eerste plaats” is hoe vaak een oplossing bovenaan komt als de criteria anders wegen, in ${draws} trekkingen van de gewichten.`,
  beside: 'Inspanning en waarde',
  changes: 'Wat de volgorde zou veranderen',
  changesNone: 'Geen verandering van één gewicht of één score doet dat.',
  heavier: (rival, winner, criterion, becomes, now) =>
    `“${rival}” gaat “${winner}” voorbij als “${criterion}” meer weegt dan ${becomes} (nu ${now}).`,
  lighter: (rival, winner, criterion, becomes, now) =>
    `“${rival}” gaat “${winner}” voorbij als “${criterion}” minder weegt dan ${becomes} (nu ${now}).`,
  rises: (solution, neighbour, criterion, points) =>
    `“${solution}” komt gelijk met “${neighbour}” bij een score die ${points} hoger is op “${criterion}”.`,
  falls: (solution, neighbour, criterion, points) =>
    `“${neighbour}” komt gelijk met “${solution}” als die ${points} lager scoort op “${criterion}”.`,
  matrix: 'Waarde en gemak',
  matrixLead: (ease) =>
    `Waarde is de score op de andere criteria, van 0 tot 100; gemak is de score op “${ease}”, van 1 tot 5. Het getal is de plaats op de ranglijst.`,
  matrixMore: (shown, all) => `De beste ${shown} van ${all} staan erin.`,
  firstTier: 'groep 1',
  otherTiers: 'andere groepen',
  isChosen: 'gekozen',
  easeAxis: 'makkelijker →',
  valueAxis: '↑ meer waarde',
  quadrants: {
    'quick-win': 'Snel winst',
    'big-project': 'Grote projecten',
    aside: 'Kleine extra’s',
    'rather-not': 'Liever niet',
  },
  quadrant: 'Waar',
  position: (value, ease) => `waarde ${value}, gemak ${ease}`,
  inQuadrant: (quadrant, titles) => `${quadrant}: ${titles}.`,
  agreement: 'Waar beoordelaars verschillen',
  agreementLead: 'Bespreek deze eerst: hier liggen de scores het verst uit elkaar.',
  agreementNone: 'De beoordelaars gaven overal dezelfde scores.',
  moreCells: (count) =>
    count === 1
      ? 'Bij nog 1 score verschillen ze minder of evenveel.'
      : `Bij nog ${count} scores verschillen ze minder of evenveel.`,
  criterion: 'Criterium',
  scores: 'Scores',
  whoGave: 'Wie wat gaf',
  onOrder: 'Eens over de volgorde',
  onOrderOf: (value, p, raters, solutions) =>
    `${value} van 1 (Kendalls W, ${p}; ${raters} beoordelaars, ${solutions} oplossingen)`,
  onScores: 'Eens over de scores',
  onScoresOf: (ordinal, interval) =>
    `${ordinal} van 1 (Krippendorffs alfa naar volgorde; naar afstand ${interval})`,
  onCriteria: 'En per criterium',
  kendallReasons: {
    'too-few-raters': 'minder dan twee beoordelaars hebben alles gescoord',
    'too-few-solutions': 'minder dan twee oplossingen zijn door hen allen gescoord',
    'no-variation': 'niemand verkiest de ene oplossing boven de andere',
  },
  alphaUndefined: 'te weinig scores, of allemaal dezelfde',
  experiments: 'Wat er is geprobeerd',
  experimentsLead:
    'Het verschil met de controle, en het gebied waarin het met 95% zekerheid echt ligt. Een gebied dat over de middellijn heen gaat, kan goed toeval zijn.',
  compared: 'Vergeleken',
  difference: 'Verschil',
  verdict: 'Oordeel',
  needed: 'Nodig',
  enough: 'genoeg',
  neededOf: (count) => `${count} per variant`,
  shareOf: (share, size) => `${share} van ${size}`,
  meanOf: (mean, size) => `${mean} (${size} mensen)`,
  between: (low, high) => `${low} tot ${high}`,
  chanceCorrected: (p) => `${p}, gecorrigeerd voor meer vergelijkingen`,
};
