/**
 * What a goal in somebody's own words is about, as far as the limits ask. English words, and units that are written
 * alike in many languages. A word too many costs a gentle question; a word too few is what the limits are there for.
 */

/** About a body, whatever else is said. */
const body =
  /\b(?:weigh(?:s|ing|ed)?|(?:over|under|goal|target)[ -]?weight|(?:(?:los|drop|shed|gain)(?:e|es|ing|ping|ding|s)?|put(?:ting)? on)\b[^.;]{0,24}\bweight|weight[ -]?loss|bmi|body mass|body fat|belly fat|(?:los|burn|drop|shed)\w*\b[^.;]{0,24}\bfat|thin(?:ner)?|slim(?:mer|ming|med)?|skinn(?:y|ier)|lose inches|(?:dress|waist|jeans?) sizes?|size zero|thigh gap)\b/;

/** An amount or a word of weight that may as well be a bar, a bag or money. */
const unit =
  /\b(?:(?:body)?weight|kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds?|stones)\b|\d\s?(?:kgs?|kilos?|lbs?|st\b|stone)|\b(?:a|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) stone\b/;

/** What is lifted, carried or paid. */
const load =
  /\b(?:lift|deadlift|squat|bench|press|snatch|clean and jerk|curl|row|pull|push|carry|throw|swing|barbell|dumbbell|kettlebell|weights|weight (?:training|room|lifting|vest)|rucksack|backpack|save|spend|earn|debt|pay|rais|donat)/;

/** Eating less by the number or by the hour. "Fast" alone is most often how somebody runs. */
const eatingLess =
  /\b(?:calori|kcals?\b|k?cals\b|fasting\b|fasted\b|(?:intermittent|water|juice|dry|daily|hour|day|night)[ -]fasts?\b|fasts? (?:for|until|till|all|every|on|from|\d|(?:one|two|three) days?)\b|(?:do|try|start|begin|keep|break|finish) (?:a|the|my) fast\b|omad\b|one meal a day|(?:16|18|20) ?[:/] ?[864]\b|5 ?: ?2\b|skip(?:ping)? (?:\w+ )?(?:meals?|breakfasts?|lunch|lunches|dinners?|supper)\b|(?:stop|not|no|without|never) eat(?:ing)?\b|eat(?:ing)? (?:much |far |a lot )?less\b(?! (?:sugar|salt|meat|red|fast|junk|processed|fried|takeaway|sweets|chocolate))|eat(?:ing)? nothing|starv|purg|laxative|diet pills?)/;

const alcohol =
  /\b(?:alcohol|beers?|wines?|vodka|whiske?y|gin|rum|spirits|cider|lager|booz|drinking (?:less|every|at|on|so|too)|(?:stop|quit|less|without) drinking\b(?! (?:coffee|tea|cola|soda|pop|energy|fizzy)))/;

/** Whether a goal in own words is about what a body weighs. Weights that are lifted are not. */
export function saysWeight(words: string): boolean {
  const said = words.toLowerCase();
  return body.test(said) || (unit.test(said) && !load.test(said));
}

/** Whether a goal in own words is about fasting, calories or leaving meals out. */
export const saysEatingLess = (words: string): boolean => eatingLess.test(words.toLowerCase());

/** Whether a goal in own words is about alcohol. */
export const saysAlcohol = (words: string): boolean => alcohol.test(words.toLowerCase());
