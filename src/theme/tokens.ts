import { css } from 'lit';

/**
 * Every colour, size and time the other modules read. A practice sets public names (`--rapport-accent`, …) on the
 * element or on anything around it; the private `--_*` names fall back to values worked out from that one accent.
 *
 * `light-dark()` reads the inherited `color-scheme`, so dark follows the website and never the phone.
 * In forced colours the visitor's own colours fill every token.
 *
 * Style sheets are written here to be read; the build takes out comments and white space (`.ci/minify-templates.mjs`).
 */
export const tokens = css`
  :host {
    /* What practices set most. */
    --_accent: var(--rapport-accent, oklch(0.44 0.075 170));
    --_radius: var(--rapport-radius, 12px);
    --_font: var(--rapport-font, inherit);
    --_space: var(--rapport-space, 8px);

    /* Words. */
    --_ink: var(
      --rapport-ink,
      light-dark(
        oklch(from var(--_accent) 0.235 calc(c * 0.25) h),
        oklch(from var(--_accent) 0.95 calc(c * 0.1) h)
      )
    );
    --_ink-soft: var(
      --rapport-ink-soft,
      light-dark(
        oklch(from var(--_accent) 0.392 calc(c * 0.26) h),
        oklch(from var(--_accent) 0.84 calc(c * 0.16) h)
      )
    );
    --_ink-accent: var(
      --rapport-ink-accent,
      light-dark(
        oklch(from var(--_accent) 0.385 min(c, 0.12) h),
        oklch(from var(--_accent) 0.86 min(c, 0.09) h)
      )
    );

    /* What one does: buttons, chosen answers, focus. */
    --_action: var(
      --rapport-action,
      light-dark(
        oklch(from var(--_accent) clamp(0.3, l, 0.45) min(c, 0.16) h),
        oklch(from var(--_accent) clamp(0.78, l, 0.84) min(c, 0.11) h)
      )
    );
    --_action-hover: var(
      --rapport-action-hover,
      light-dark(oklch(from var(--_action) calc(l - 0.06) c h), oklch(from var(--_action) calc(l + 0.05) c h))
    );
    --_on-action: var(
      --rapport-on-action,
      light-dark(
        oklch(from var(--_accent) 0.99 calc(c * 0.05) h),
        oklch(from var(--_accent) 0.2 calc(c * 0.3) h)
      )
    );
    --_focus: var(
      --rapport-focus,
      light-dark(oklch(from var(--_accent) 0.5 max(c, 0.13) h), oklch(from var(--_accent) 0.88 max(c, 0.1) h))
    );

    /* Surfaces and lines. */
    --_paper: var(
      --rapport-paper,
      light-dark(
        oklch(from var(--_accent) 0.997 calc(c * 0.012) h),
        oklch(from var(--_accent) 0.25 calc(c * 0.13) h)
      )
    );
    --_wash: var(--rapport-wash, color-mix(in oklab, var(--_action) 7%, transparent));
    --_tint: var(
      --rapport-tint,
      light-dark(
        oklch(from var(--_accent) 0.957 min(c * 0.2, 0.016) h),
        oklch(from var(--_accent) 0.33 min(c * 0.4, 0.05) h)
      )
    );
    --_line: var(--rapport-line, color-mix(in oklab, var(--_ink) 15%, transparent));
    --_edge: var(
      --rapport-edge,
      light-dark(
        oklch(from var(--_accent) 0.6 calc(c * 0.3) h),
        oklch(from var(--_accent) 0.64 calc(c * 0.22) h)
      )
    );

    /* People: their words, their faces. */
    --_warm: var(
      --rapport-warm,
      color-mix(in oklab, light-dark(oklch(0.955 0.034 66), oklch(0.32 0.02 60)) 97%, var(--_accent))
    );
    --_warm-deep: var(
      --rapport-warm-deep,
      color-mix(in oklab, light-dark(oklch(0.83 0.1 60), oklch(0.77 0.08 64)) 97%, var(--_accent))
    );
    --_on-warm-deep: var(--rapport-on-warm-deep, oklch(from var(--_accent) 0.22 calc(c * 0.25) h));
    --_warm-ink: var(
      --rapport-warm-ink,
      color-mix(in oklab, light-dark(oklch(0.3 0.055 48), oklch(0.93 0.035 70)) 94%, var(--_accent))
    );

    /* What needs another look. */
    --_alert: var(
      --rapport-alert,
      color-mix(in oklab, light-dark(oklch(0.42 0.142 27), oklch(0.84 0.085 30)) 95%, var(--_accent))
    );
    --_alert-wash: var(--rapport-alert-wash, color-mix(in oklab, var(--_alert) 6%, var(--_paper)));

    /* Shapes: corners by what they belong to, and the pebble of a chosen answer. */
    --_radius-field: calc(var(--_radius) * 0.75);
    --_radius-mark: min(calc(var(--_radius) * 0.5), 7px);
    --_radius-card: var(--_radius);
    --_radius-panel: calc(var(--_radius) * 1.5);
    --_pebble: var(--rapport-pebble, 54% 46% 47% 53% / 56% 52% 48% 44%);

    /* The least height of a target, and the width of a column of text. */
    --_touch: max(48px, 2.9em);
    --_measure: var(--rapport-measure, 41em);

    /* Distances. */
    --_space-1: calc(var(--_space) * 0.5);
    --_space-2: var(--_space);
    --_space-3: calc(var(--_space) * 1.5);
    --_space-4: calc(var(--_space) * 2);
    --_space-5: calc(var(--_space) * 3);
    --_space-6: calc(var(--_space) * 4);
    --_space-7: calc(var(--_space) * 6);

    /* Sizes and weight of text. */
    --_text-base: var(--rapport-text, max(1em, 1.0625rem, 16px));
    --_text-small: 0.9em;
    --_text-lead: 1.12em;
    --_text-question: 1.2em;
    --_text-section: 1.4em;
    --_text-title: clamp(1.6em, 1.25em + 1.6cqi, 2.15em);
    --_weight-strong: var(--rapport-weight-strong, 600);

    /* The edge of a card, and an edge that shows in forced colours only. */
    --_hairline: color-mix(in oklab, var(--_ink) 22%, transparent);
    --_forced-edge: transparent;
  }

  /* Where less motion is asked for these are not set at all, and a transition that reads them is none. */
  @media (prefers-reduced-motion: no-preference) {
    :host {
      --_ease: var(--rapport-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
      --_quick: var(--rapport-quick, 120ms) var(--_ease);
      --_calm: var(--rapport-calm, 260ms) var(--_ease);
      --_fade:
        background-color var(--_quick), border-color var(--_quick), transform var(--_quick),
        rotate var(--_quick), margin var(--_quick);
    }
  }

  /*
   * Without relative colours and light-dark() we cannot know the page's scheme, and text must stay readable on any page:
   * one palette, on paper of its own.
   */
  @supports not ((color: light-dark(red, red)) and (color: oklch(from red l c h))) {
    :host {
      --_ink: #15211d;
      --_ink-soft: #3c4944;
      --_ink-accent: #03503d;
      --_action: #1b604c;
      --_action-hover: #03503d;
      --_on-action: #fff;
      --_focus: #1b604c;
      --_paper: #fff;
      --_tint: #e8f4ef;
      --_edge: #74857e;
      --_warm: #fae8d4;
      --_warm-deep: #f1b583;
      --_on-warm-deep: #15211d;
      --_warm-ink: #442817;
      --_alert: #872720;
    }

    div.rapport {
      color-scheme: light;
      background: var(--_paper);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_ink-accent: LinkText;
      --_action: Highlight;
      --_action-hover: Highlight;
      --_on-action: HighlightText;
      --_focus: CanvasText;
      --_paper: Canvas;
      --_wash: Canvas;
      --_tint: Canvas;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_warm: Canvas;
      --_warm-deep: CanvasText;
      --_on-warm-deep: Canvas;
      --_warm-ink: CanvasText;
      --_alert: CanvasText;
      --_alert-wash: Canvas;
      --_hairline: CanvasText;
      --_forced-edge: CanvasText;
    }
  }
`;

/** Three depths of the accent's hue for charts and the body figure: darker means more, never better or worse. */
export const bands = css`
  :host {
    --_band-1: light-dark(
      oklch(from var(--_accent) 0.957 min(c * 0.2, 0.018) h),
      oklch(from var(--_accent) 0.3 min(c * 0.35, 0.04) h)
    );
    --_band-2: light-dark(
      oklch(from var(--_accent) 0.9 min(c * 0.36, 0.036) h),
      oklch(from var(--_accent) 0.358 min(c * 0.5, 0.05) h)
    );
    --_band-3: light-dark(
      oklch(from var(--_accent) 0.83 min(c * 0.55, 0.055) h),
      oklch(from var(--_accent) 0.418 min(c * 0.65, 0.065) h)
    );
  }

  @supports not ((color: light-dark(red, red)) and (color: oklch(from red l c h))) {
    :host {
      --_band-1: #e8f4ef;
      --_band-2: #cde4db;
      --_band-3: #aed0c3;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_band-1: Canvas;
      --_band-2: Canvas;
      --_band-3: Canvas;
    }
  }
`;
