/** The least that is a journey worth a page: three touchpoints, no phases, one feeling unknown. */
export const tiny: Readonly<Record<string, string>> = {
  'cjm.yaml': 'language: en\n',
  'sam.persona.yaml': 'name: Sam\n',
  'parcel.journey.yaml': `title: A parcel comes back
personas: sam
touchpoints:
  - { title: I print the label, emotion: -0.5 }
  - { title: I bring it to the shop, emotion: 1 }
  - I wait for my money
`,
};
