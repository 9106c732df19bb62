// What each field of trainers.schema.json means, for editors that show it while somebody types.
export const trainersTop = {
  $schema: 'Address of this schema, so that an editor can help.',
  schema: 'Always rapport/trainers@1.',
  sample: 'True marks invented people, so that nobody takes them for real ones.',
  trainers:
    'Everyone on offer. Ids are unique: a second one with the same id is left out. Who cannot be read is left out too, and named in the console.',
};

export const trainers = {
  id: 'Stays while the person does: kebab-case. In a spreadsheet it may be left out; the name then makes it.',
  name: 'The whole name, as clients see it.',
  role: 'Their title, in their own words.',
  pronouns: 'Such as she / her.',
  about: 'A few words of their own. Plain text.',
  ask: 'A first question they like to be asked.',
  portrait:
    'A picture: https, http, a path on the same site, or a data URL of AVIF, GIF, JPEG, PNG or WebP. Initials stand without one.',
  background: 'Training and therapy background, a line each.',
  style:
    'How they coach, from -2 to 2 between two good ends: challenge (gentle to challenging), flexibility (structured to flexible), quiet (talks things through to gets on with it), brevity (explains why to just shows), space (checks in often to gives space). Leave out what does not matter.',
  formats: 'How they meet people.',
  places:
    'Where they meet people, by name. "at" is the point on the map in degrees; "radius" is how many kilometres they travel from there. Not named: no distance is held against them.',
  languages: 'Languages they can work in: BCP 47 tags, such as en or pt-BR.',
  availability: 'Times with room for somebody new, such as tue-evening.',
  worksWith: 'How often they work with an area of the body. An area not named counts as never.',
  welcomes: 'Conditions they know well: said to clients who live with one.',
  doesNotTake: 'Areas and conditions that are beyond them: nobody who has one is offered to them.',
  price: 'One session, in the currency. Not named: held against nobody.',
  currency: 'ISO 4217, such as GBP.',
  goodToKnow: 'What a client should know beforehand. The first two are shown.',
  capacity: 'Free places. 0 keeps them off the list until there is one.',
  booking: 'A booking page (https or http), or mailto: or tel:.',
};
