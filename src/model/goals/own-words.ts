/**
 * What a goal in somebody's own words is about, as far as the limits ask. English words, and units that are written
 * alike in many languages. A word too many costs a gentle question; a word too few is what the limits are there for.
 */

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'));

/** Case, apostrophes and spaces are written in many ways. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');

const number = String.raw`(?:\d[\d.,]*|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`;
const kilos = String.raw`(?:kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds?|stones?|st)\b`;
const amount = String.raw`\b${number}[ -]?${kilos}`;
const losing = String.raw`\b(?:los(?:e|es|t|ing)|drop(?:s|ped|ping)?|shed(?:s|ding)?|cut(?:s|ting)?|shift(?:s|ed|ing)?|burn(?:s|ed|t|ing)?|melt(?:s|ed|ing)?|shav(?:e|ing)(?: off)?|get(?:ting)? rid of|tak(?:e|ing) off|(?:go|come|going|coming)(?: down)?(?: by)?)`;
const gaining = String.raw`\b(?:gain(?:s|ed|ing)?|put(?:s|ting)? on)`;
/** What may stand between such a verb and its amount. Anything else there is what one really loses: "my fear of". */
const filler = String.raw`(?: (?:about|around|at least|another|the|this|these|those|that|my|last|first|next|up to|over|nearly|almost|roughly|some|extra|excess|all|of|off|from|more|maybe|just|only|good|a few|few|a couple|several|a bit|by|inch(?:es)?|cms?|big|fat|flabby|soft|beer|baby|${number}))*`;
const thing = String.raw`(?! (?:bar|plate|dumb|kettle|bag|vest|ball|suit|ruck|backpack|pack|of debt))`;
const middle = String.raw`(?:bell(?:y|ies)|stomach|tummy|tum|paunch|gut|waist(?:line)?|muffin top|love handles|spare tyre|double chin|bum|hips|thighs)\b(?! (?:aches?|cramps?|pains?|ulcers?|bugs?|trouble))`;
const size = String.raw`\d{1,2}|zero|one|two|four|six|eight|ten|twelve|fourteen|sixteen|x*s|small|medium`;

/** About a body, whatever else is said: what is lifted or carried in the same breath takes nothing back. */
const body = any(
  String.raw`\bweigh(?:s|ing|ed)?\b|\b(?:over|under|goal|target)[ -]?weight\b|\bweight[ -]?loss\b|\bbmi\b|\bbody mass\b`,
  String.raw`(?:${losing}|${gaining})\b[^.;]{0,24}\bweight\b`,
  String.raw`(?:${losing}|${gaining})${filler} ${kilos}${thing}`,
  String.raw`\b(?:lose|losing|lost|shed) (?:\d+ ?k\b|\d{1,3}(?= ?(?:$|[.,;!]|by\b|before\b|so\b|for\b)))`,
  String.raw`${amount} (?:less|lighter|slimmer|thinner|gone|off(?! the (?:floor|ground|rack|bar)))`,
  String.raw`\bdown to (?:about |around |under )?${amount}|\b(?:be|being|become) (?:(?:about|around|under|below|at) )?${amount}`,
  String.raw`\d.{0,12}\bon the scales?\b`,
  // Fat, and where it sits.
  String.raw`\b(?:body|belly) fat\b|\bfat loss\b|${losing}\b[^.;]{0,24}\bfat\b|\b(?:be|being|feel|feeling|look|looking) (?:\w+ )?fat\b`,
  String.raw`${losing}${filler} ${middle}`,
  String.raw`\b(?:flat|no|flatten|smaller|tiny|shrink|reduce|tighten|trim|(?:flatt|trimm|tini|thinn)er)(?:ing)?(?: (?:my|the|a))? ${middle}`,
  String.raw`\bwaist(?:line)?\b[^.;]{0,16}\d ?(?:cms?|in|inch)|\d ?(?:cms?|inch(?:es)?|in) waist`,
  String.raw`\b(?:lose|losing|lost|shed)${filler} (?:inch(?:es)?|cms?|centimetres?)\b`,
  // Shapes and sizes.
  String.raw`\bthin(?:ner|nest)?\b|\bslim(?:s|mer|mest|ming|med)?\b|\bskinn(?:y|ier|iest)\b|\bthigh gap\b|\b(?:beach|bikini|summer) body\b`,
  String.raw`\bleaner\b|\blean (?:body|physique|figure|out)\b|\b(?:be|get|getting|become|stay) lean\b`,
  String.raw`\b(?:be|being|get|getting|become) (?:much |a lot |a bit |a little )?(?:smaller|lighter(?! on (?:my|the) feet))\b|\b(?:smaller|lighter) (?:body|frame|figure)\b`,
  String.raw`\b(?:dress|waist|jeans?|trouser|clothes|clothing) sizes?\b|\bsizes? (?:${size})\b(?! ?(?:shoes?|boots?|trainers|skates|ball|football))`,
  String.raw`(?:${losing}|\bdown)${filler} sizes?\b|\ba size (?:smaller|down|less)\b`,
  String.raw`\bfit (?:back )?in(?:to)? [^.;]{0,20}\b(?:jeans|dress|trousers|suit|clothes|skirt|shorts|bikini|uniform)\b`,
);

/** An amount or a word of weight that may as well be a bar, a bag or money. */
const unit = any(
  String.raw`\b(?:(?:body)?weight|kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds?|stones)\b`,
  String.raw`\d ?${kilos}|\b(?:a|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) stone\b`,
);

/** What is lifted, carried or paid. */
const load =
  /\b(?:lift|deadlift|squat|bench|press(?!ure)|snatch|jerk|clean \d|curl|row(?!dy)|pull|push|thrust|chin[ -]?ups?|dips\b|carr[yi]|throw|swing|barbell|dumbbell|kettlebell|weights|weight (?:training|room|lifting|vest)|rucksack|backpack|suitcase|sack|bags?\b|bars?\b|plates?\b|save|saving|spend|earn|debt|pay|rais|donat)/;

/** Where a second thought begins: what is lifted there says nothing of the amount before it. */
const turn = /[.;,!?]|\b(?:so|because|before|then|but|and|while|when)\b|\bto (?!\d|my\b|the\b|an?\b)/;

const foods =
  'sugar|sugary|salt|salty|meat|red|fast|junk|processed|fried|takeaways?|sweets?|chocolate|crisps|biscuits|cakes?|dairy|bread|gluten|animals?';
/** Where and how one eats is nobody's limit. */
const manners =
  'out|alone|waste|prep|at (?:my|the) (?:desk|computer)|in (?:bed|front|the (?:bedroom|car|office))|on the (?:sofa|go|train|run)|while|when|standing|from|so (?:fast|quickly|late)|too (?:fast|quickly)|fast|quickly|together';
const meals = String.raw`(?:meals?|breakfasts?|lunch(?:es)?|dinners?|suppers?|food)\b(?! (?:${manners})\b)`;
const eat = String.raw`\beat(?:ing)?\b`;
const hungry = String.raw`(?:\d{3,4}|a thousand|(?:five|six|eight|nine) hundred)`;
const few = String.raw`(?:under|below|less than|fewer than|at most|no more than|max(?:imum)?|up to|within|only|just)`;

/** Eating less by the number or by the hour. "Fast" alone is most often how somebody runs. */
const eatingLess = any(
  String.raw`\bcalori|\bkcals?\b|\bk?cals\b|\d ?(?:k?cals?|kj)\b|\d ?calori|\bkilojoules?\b`,
  String.raw`\b(?:fasting|fasted)\b|\b(?:intermittent|water|juice|dry|daily|hour|day|night)[ -]fasts?\b|\bfasts? (?:for|until|till|all|every|on|from|\d|(?:one|two|three) days?)\b|\b(?:do|try|start|begin|keep|break|finish) (?:a|the|my) fast\b`,
  String.raw`\bomad\b|\b(?:one|1|a single) meal (?:a|per|each|every) day\b|\b(?:only|just) (?:one|two|1|2) meals?\b|\b(?:two|2) meals (?:a|per|each|every) day\b|\bnothing but (?:water|juice|coffee)\b|\b(?:16|18|20) ?[:/] ?[864]\b|\b5 ?: ?2\b|\beating window\b|\btime[- ]restricted\b`,
  String.raw`\b(?:skip|miss)(?:s|es|ped|ping|ed|ing)? (?:\w+ )?${meals}`,
  String.raw`\b(?:stop|not|no|without|never|don'?t|do not|won'?t|quit|avoid|wait(?:ing)? to|(?:put|hold)(?:ting|ing)? off) eat(?:ing)?\b(?! (?:\w+ )?(?:${foods}|${manners})\b)`,
  String.raw`\b(?:no|go(?:ing)? without|(?:give|giving) up|cut(?:ting)? out|leav(?:e|ing) out|drop(?:ping)?|(?:not|never|don'?t|do not|stop|quit) hav(?:e|ing)) (?:any |my |the |all )?${meals}`,
  String.raw`\b(?:cut(?:ting)? (?:down|back) on|cutting|reduc(?:e|ing)|halv(?:e|ing)) (?:my )?(?:${meals}|eating\b(?! out)|portions?)|\b(?:smaller|tiny|half|fewer) (?:portions?|meals)\b|\bportion control\b`,
  String.raw`${eat} (?:much |far |a lot )?less\b(?! (?:${foods})\b)|${eat} nothing|${eat} (?:very |as |so )?little\b|\bnothing (?:to eat )?(?:after|before|until|till) (?:noon|midday|lunch|dinner|breakfast|\d|four|five|six|seven|eight)`,
  String.raw`${eat} (?:only |just )?once\b(?! (?:a|per|every) (?:week|month))|${eat} (?:only|just) (?:twice|one|two|1|2)\b|${eat} (?:only )?every (?:other|second) day`,
  String.raw`\b(?:only|just) eat(?:ing)? (?:once|twice|one|two|between|before|after|within|in the|dinner|lunch|breakfast|fruit|salad)|${eat} (?:only|just) (?:between|before|after|within|in the|at (?:noon|night)|dinner|lunch|breakfast|fruit|salad)|${eat} (?:between (?:\d|noon)|within \d|before (?:noon|\d))`,
  String.raw`${eat}[^.;]{0,20}\b${few} ${hungry}\b|${eat} (?:about |around )?${hungry} (?:a|per|each|every) day`,
  String.raw`\b(?:crash|starvation|liquid|juice|soup) diet\b|\bdieting\b|\bon a diet\b|\bjuice (?:cleanse|detox)\b|\blive on (?:juice|water|coffee|air)\b`,
  String.raw`\bstarv|\bpurg|\blaxative|\bdiet pills?`,
);

/** An amount for a day that names nothing: of money, steps or words it would say so. */
const underADay = new RegExp(String.raw`\b${few} ${hungry} (?:a|per|each|every) day\b`);
const counted = /\b(?:spen[dt]|sav|earn|pay|cost|walk|run|swim|row|writ|read|step|scroll)/;

/** Who leaves out no meal any more eats more, not less. */
const keepsMeals =
  /\b(?:stop|not|never|don'?t|do not|without|quit|no more|no longer) (?:skip|miss)(?:ping|ing)?\b/g;

const soft =
  '(?:so much |too much |as much |any |much |a lot of |more |my )?(?:coffee|tea|cola|coke|soda|pop|soft|fizzy|energy|sugary|sweet|juice|milk|caffeine|water|from)';

const alcohol = any(
  String.raw`\balcohol|\b(?:beers?|wines?|vodka|whiske?ys?|gin|rum|cider|lager|cocktails?|prosecco|champagne|tequila|brandy|liquor)\b|\bbooz|\b(?:no|less|fewer|drink|drinking|or) spirits\b`,
  String.raw`\bdrinking (?:every|at(?! least)|on|so(?! much (?:coffee|tea|cola|soda))|too(?! much (?:coffee|tea|cola|soda)))`,
  String.raw`\b(?:stop|quit|without|not|never|don'?t|do not|no longer|giv(?:e|ing) up|cut(?:ting)? (?:down|back)(?: on)?) drink(?:ing)?\b(?! (?:${soft}|and driv\w*|before driv\w*|when)\b)`,
  String.raw`\bdrink(?:ing)? (?:much |a lot |far )?less\b(?! ${soft}\b)|\bmy drinking\b(?! (?:water|bottle|glass|fountain))|\b(?:reduc(?:e|ing)|limit(?:ing)?|control(?:ling)?) (?:the )?drink(?:ing)?\b(?! (?:${soft})\b)|\bdrink(?:ing)? (?:nothing|in moderation|on fewer|sensibly|responsibly)\b|\bcut the drink\b|\bbinge drink|\bdrink problem`,
  String.raw`\b(?:no|fewer|less|without|off|quit|(?:cut(?:ting)? (?:down|back) on|giv(?:e|ing) up)) (?:more |the |a |my )?drinks?\b(?! with sugar)|\b(?:teetotal|sober|sobriety|drunk|hangovers?|hungover|dry january)\b`,
);

/** Whether a goal in own words is about what a body weighs. Weights that are lifted are not. */
export function saysWeight(words: string): boolean {
  const said = plain(words);
  if (body.test(said)) return true;
  // What is lifted counts for its own thought and those after it: "press 60 kg, then 70 kg".
  let lifted = false;
  return said.split(turn).some((thought) => {
    lifted ||= load.test(thought);
    return !lifted && unit.test(thought);
  });
}

/** Whether a goal in own words is about fasting, calories or leaving meals out. */
export function saysEatingLess(words: string): boolean {
  const said = plain(words).replace(keepsMeals, 'keep');
  return eatingLess.test(said) || (underADay.test(said) && !counted.test(said));
}

/** Whether a goal in own words is about alcohol. */
export const saysAlcohol = (words: string): boolean => alcohol.test(plain(words));
