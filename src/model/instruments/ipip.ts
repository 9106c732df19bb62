import type { Instrument, ResponseScale, ScoreRule } from './instrument.js';

/** Very Inaccurate to Very Accurate. */
const accuracy: ResponseScale = { kind: 'options', options: [1, 2, 3, 4, 5].map((value) => ({ value })) };

/**
 * One facet of the IPIP-NEO-120: four items of the International Personality Item Pool. They describe how somebody
 * usually is, so asking again next month says little about the month.
 * @param minus - Positions of the items that are turned round.
 */
function facet(
  id: string,
  of: Pick<Instrument, 'audience' | 'notValidatedIn'> & Pick<ScoreRule, 'higherMeans'> & { alpha?: number },
  minus: readonly number[] = [],
): Instrument {
  const items = [1, 2, 3, 4].map((number) => ({
    id: `${id}-${String(number)}`,
    scale: 'accuracy',
    ...(minus.includes(number) && { reverse: true }),
  }));
  const source =
    'Johnson 2011, characteristics of the IPIP scales. https://ipip.ori.org/IPIP300-120ComparisonTable.htm';
  return {
    id: `ipip-${id}`,
    version: '1.0',
    licence: 'Public domain',
    source:
      'International Personality Item Pool (https://ipip.ori.org). Goldberg LR et al. J Res Pers 2006;40:84–96. doi 10.1016/j.jrp.2005.08.007. Four-item facets: Johnson JA. J Res Pers 2014;51:78–89. doi 10.1016/j.jrp.2014.05.003. Translations: npm @alheimsins/b5-johnson-120-ipip-neo-pi-r, MIT',
    validated: true,
    ...(of.notValidatedIn && { notValidatedIn: of.notValidatedIn }),
    sensitiveToChange: false,
    audience: of.audience,
    settings: ['matrix', 'items', 'auto-advance'],
    scales: { accuracy },
    items,
    subscales: [],
    total: {
      items: items.map((item) => item.id),
      rule: 'mean',
      range: [1, 5],
      atMostMissing: 0,
      higherMeans: of.higherMeans,
      ...(of.alpha !== undefined && { reliability: [{ kind: 'alpha', value: of.alpha, source }] }),
    },
  };
}

/**
 * The five facets. Those about worry and being seen are read best with somebody who knows them. A translation that asks
 * something else than the original is no translation: Spanish `self-discipline-3`, German `vulnerability-3`, Italian
 * `self-consciousness-4` and Polish `vulnerability-2` do, so these facets are asked in English there.
 */
export const ipip: readonly Instrument[] = [
  facet('self-efficacy', { audience: 'public', higherMeans: 'stronger' }),
  facet(
    'vulnerability',
    { audience: 'practitioner', higherMeans: 'heavier', alpha: 0.7, notValidatedIn: ['de', 'pl'] },
    [4],
  ),
  facet('self-discipline', { audience: 'public', higherMeans: 'stronger', notValidatedIn: ['es'] }, [3, 4]),
  facet('anxiety', { audience: 'practitioner', higherMeans: 'heavier', alpha: 0.71 }),
  facet(
    'self-consciousness',
    { audience: 'practitioner', higherMeans: 'heavier', alpha: 0.63, notValidatedIn: ['it'] },
    [4],
  ),
];
