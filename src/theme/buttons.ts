import { css } from 'lit';

/**
 * One solid button a view; `.quiet`, `.soft-fill` (equal people get equal buttons) and `.bare` beside it.
 * Continue is never disabled.
 */
// prettier-ignore
export const buttons = css`
.btn{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-block-size:max(52px,3.1em);padding:.55em min(1.5em,5cqi);max-inline-size:100%;border:1.5px solid var(--_action);border-radius:var(--_r-field);background:var(--_action);color:var(--_on-action);font-weight:var(--_w-strong);cursor:pointer;text-decoration:none;line-height:1.2;text-align:center;transition:var(--_fade)}
.btn:hover{background:var(--_action-hover);border-color:var(--_action-hover)}
.btn:is(.quiet,.bare){background:none;color:var(--_ink-accent);border-color:var(--_hair)}
.btn.bare{border-color:transparent;padding-inline:.9em}
.btn:is(.quiet,.bare):hover{background:var(--_wash)}
.btn.quiet:hover{border-color:var(--_action)}
.btn:focus-visible{border-radius:var(--_r-field)}
.actions{display:flex;flex-wrap:wrap;gap:var(--_s2) var(--_s3);margin-block:var(--_s7) var(--_s5)}
@container rapport (inline-size<34em){.actions{flex-direction:column;margin-block-start:var(--_s6)}.actions .btn{inline-size:100%}}
`;
