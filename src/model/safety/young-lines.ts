import { helpRegion } from './help-lines.js';
import { lineAbout, requireSources, type ReviewedHelpLine } from './review-lines.js';

const line = lineAbout('young');

/**
 * Lines for whoever is under 18, by region. They stand beside the other lines of the region once somebody is known to be
 * that young; a region that is not here has none, and none is guessed.
 * @throws {HelpLineError} at load, for a line without a source.
 */
export const youngLines: Readonly<Record<string, readonly ReviewedHelpLine[]>> = requireSources({
  GB: [line('call', 'Childline', '0800 1111', ['2026-11-22', 'https://www.childline.org.uk'])],
});

/** The lines of a region for the young: those of a nation before those of its country. */
export const youngLinesFor = (region?: string): readonly ReviewedHelpLine[] =>
  youngLines[helpRegion(region, youngLines) ?? ''] ?? [];
