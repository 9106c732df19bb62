import { css } from 'lit';

/** A repeatable group: `.entries` holds a card `.follow` an entry, then the button that adds one. */
// prettier-ignore
export const groupStyles = css`
.entries{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s3)}
.follow{padding:var(--_s5);border:1px solid var(--_hair);border-radius:var(--_r-panel);background:color-mix(in oklab,var(--_paper) 60%,transparent)}
.follow>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:var(--_s1) var(--_s4);overflow-wrap:anywhere}
.follow h3{font-size:var(--_t-question);scroll-margin-block-start:90px}
.follow .question>:is(legend,.legend){font-size:1em}
.follow>*+.question{margin-block-start:var(--_s5)}
.follow .link,.removed .link{min-block-size:var(--_touch)}
.removed:not(:has(button)){display:contents}
.add{justify-self:start}
@container rapport (inline-size<34em){.follow{padding:var(--_s4)}.add{justify-self:stretch}}
@container rapport (inline-size<14em){.follow{padding:var(--_s3)}}
`;
