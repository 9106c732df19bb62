import { css } from 'lit';

/** A person's answers on paper. On screen they do not show. */
// prettier-ignore
export const paper = css`
@media screen{:host{display:none!important}}
article{all:initial;display:block;font:11pt/1.45 system-ui,sans-serif;color:#000}
h1,h2,dl,dt,dd{margin:0}
h1{font-size:18pt;margin-block-end:8mm}
section{margin-block-end:7mm}
h2{font-size:13pt;border-block-end:.3mm solid #999;padding-block-end:1mm;margin-block-end:3mm;break-after:avoid}
dt{color:#444;break-after:avoid}
dd{margin-block-end:3mm;white-space:pre-wrap;overflow-wrap:anywhere}
`;

/**
 * Leaves the rest of the page out of what is printed. An element may insist on its own `display`, as ours do: then it is
 * unseen and takes no room.
 */
// prettier-ignore
export const paperAlone = css`
@media print{body>:not([data-rapport-print]){display:none!important;visibility:hidden!important;position:absolute!important;block-size:0!important;overflow:hidden!important}}
`;
