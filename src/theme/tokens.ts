import { css } from 'lit';

/**
 * Every colour, size and time the other modules read. A practice sets public names (`--rapport-accent`, …) on the
 * element or on anything around it; the private `--_*` names fall back to values worked out from that one accent.
 *
 * `light-dark()` reads the inherited `color-scheme`, so dark follows the website and never the phone.
 * A browser without relative colours or `light-dark()` gets one fixed palette, painted on its own paper: without
 * them we cannot know the page's scheme, and text must stay readable on any page. In forced colours the visitor's own colours fill every token.
 * Where less motion is asked for, the motion tokens are not set at all, and a transition that reads them is none.
 *
 * The literals here and in the other modules keep one rule a line, past the formatter: their bytes reach every visitor.
 */
// prettier-ignore
export const tokens = css`
:host{--_accent:var(--rapport-accent,oklch(.44 .075 170));--_radius:var(--rapport-radius,12px);--_font:var(--rapport-font,inherit);--_space:var(--rapport-space,8px);
--_ink:var(--rapport-ink,light-dark(oklch(from var(--_accent) .235 calc(c*.25) h),oklch(from var(--_accent) .95 calc(c*.1) h)));
--_ink-soft:var(--rapport-ink-soft,light-dark(oklch(from var(--_accent) .392 calc(c*.26) h),oklch(from var(--_accent) .84 calc(c*.16) h)));
--_ink-accent:var(--rapport-ink-accent,light-dark(oklch(from var(--_accent) .385 min(c,.12) h),oklch(from var(--_accent) .86 min(c,.09) h)));
--_action:var(--rapport-action,light-dark(oklch(from var(--_accent) clamp(.3,l,.45) min(c,.16) h),oklch(from var(--_accent) clamp(.78,l,.84) min(c,.11) h)));
--_action-hover:var(--rapport-action-hover,light-dark(oklch(from var(--_action) calc(l - .06) c h),oklch(from var(--_action) calc(l + .05) c h)));
--_on-action:var(--rapport-on-action,light-dark(oklch(from var(--_accent) .99 calc(c*.05) h),oklch(from var(--_accent) .2 calc(c*.3) h)));
--_focus:var(--rapport-focus,light-dark(oklch(from var(--_accent) .5 max(c,.13) h),oklch(from var(--_accent) .88 max(c,.1) h)));
--_paper:var(--rapport-paper,light-dark(oklch(from var(--_accent) .997 calc(c*.012) h),oklch(from var(--_accent) .25 calc(c*.13) h)));
--_wash:var(--rapport-wash,color-mix(in oklab,var(--_action) 7%,transparent));
--_tint:var(--rapport-tint,light-dark(oklch(from var(--_accent) .957 min(c*.2,.016) h),oklch(from var(--_accent) .33 min(c*.4,.05) h)));
--_line:var(--rapport-line,color-mix(in oklab,var(--_ink) 15%,transparent));
--_edge:var(--rapport-edge,light-dark(oklch(from var(--_accent) .6 calc(c*.3) h),oklch(from var(--_accent) .64 calc(c*.22) h)));
--_warm:var(--rapport-warm,color-mix(in oklab,light-dark(oklch(.955 .034 66),oklch(.32 .02 60)) 97%,var(--_accent)));
--_warm-deep:var(--rapport-warm-deep,color-mix(in oklab,light-dark(oklch(.83 .1 60),oklch(.77 .08 64)) 97%,var(--_accent)));
--_on-warm-deep:var(--rapport-on-warm-deep,oklch(from var(--_accent) .22 calc(c*.25) h));
--_warm-ink:var(--rapport-warm-ink,color-mix(in oklab,light-dark(oklch(.3 .055 48),oklch(.93 .035 70)) 94%,var(--_accent)));
--_alert:var(--rapport-alert,color-mix(in oklab,light-dark(oklch(.42 .142 27),oklch(.84 .085 30)) 95%,var(--_accent)));
--_alert-wash:var(--rapport-alert-wash,color-mix(in oklab,var(--_alert) 6%,var(--_paper)));
--_r-field:calc(var(--_radius)*.75);--_r-mark:min(calc(var(--_radius)*.5),7px);--_r-card:var(--_radius);--_r-panel:calc(var(--_radius)*1.5);
--_pebble:var(--rapport-pebble,54% 46% 47% 53%/56% 52% 48% 44%);--_touch:max(48px,2.9em);--_measure:var(--rapport-measure,41em);
--_s1:calc(var(--_space)*.5);--_s2:var(--_space);--_s3:calc(var(--_space)*1.5);--_s4:calc(var(--_space)*2);--_s5:calc(var(--_space)*3);--_s6:calc(var(--_space)*4);--_s7:calc(var(--_space)*6);
--_t-base:var(--rapport-text,max(1em,1.0625rem,16px));--_t-small:.9em;--_t-lead:1.12em;--_t-question:1.2em;--_t-section:1.4em;--_t-title:clamp(1.6em,1.25em + 1.6cqi,2.15em);--_w-strong:var(--rapport-weight-strong,600);
--_hair:color-mix(in oklab,var(--_ink) 22%,transparent);--_hem:transparent}
@media (prefers-reduced-motion:no-preference){:host{--_ease:var(--rapport-ease,cubic-bezier(.2,.7,.2,1));--_quick:var(--rapport-quick,120ms) var(--_ease);--_calm:var(--rapport-calm,260ms) var(--_ease);--_fade:background-color var(--_quick),border-color var(--_quick),transform var(--_quick),rotate var(--_quick),margin var(--_quick)}}
@supports not ((color:light-dark(red,red)) and (color:oklch(from red l c h))){
:host{--_ink:#15211d;--_ink-soft:#3c4944;--_ink-accent:#03503d;--_action:#1b604c;--_action-hover:#03503d;--_on-action:#fff;--_focus:#1b604c;--_paper:#fff;--_tint:#e8f4ef;--_edge:#74857e;--_warm:#fae8d4;--_warm-deep:#f1b583;--_on-warm-deep:#15211d;--_warm-ink:#442817;--_alert:#872720}
div.rapport{color-scheme:light;background:var(--_paper)}}
@media (forced-colors:active){:host{--_ink:CanvasText;--_ink-soft:CanvasText;--_ink-accent:LinkText;--_action:Highlight;--_action-hover:Highlight;--_on-action:HighlightText;--_focus:CanvasText;--_paper:Canvas;--_wash:Canvas;--_tint:Canvas;--_line:CanvasText;--_edge:CanvasText;--_warm:Canvas;--_warm-deep:CanvasText;--_on-warm-deep:Canvas;--_warm-ink:CanvasText;--_alert:CanvasText;--_alert-wash:Canvas;--_hair:CanvasText;--_hem:CanvasText}}
`;

/** Three depths of the accent's hue for charts and the body figure: darker means more, never better or worse. */
// prettier-ignore
export const bands = css`
:host{--_band-1:light-dark(oklch(from var(--_accent) .957 min(c*.2,.018) h),oklch(from var(--_accent) .3 min(c*.35,.04) h));--_band-2:light-dark(oklch(from var(--_accent) .9 min(c*.36,.036) h),oklch(from var(--_accent) .358 min(c*.5,.05) h));--_band-3:light-dark(oklch(from var(--_accent) .83 min(c*.55,.055) h),oklch(from var(--_accent) .418 min(c*.65,.065) h))}
@supports not ((color:light-dark(red,red)) and (color:oklch(from red l c h))){:host{--_band-1:#e8f4ef;--_band-2:#cde4db;--_band-3:#aed0c3}}
@media (forced-colors:active){:host{--_band-1:Canvas;--_band-2:Canvas;--_band-3:Canvas}}
`;
