import { css } from 'lit';

export const placeStyles = css`
  .place {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    grid-template-columns: minmax(0, 1fr);
  }

  .map {
    aspect-ratio: 4 / 3;
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    cursor: crosshair;
    max-inline-size: 560px;
    overflow: hidden;
    touch-action: manipulation;
  }

  .map:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .map-picture {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    user-select: none;
  }

  .map-line {
    stroke: var(--_color-hairline);
  }

  .map-bar {
    fill: none;
    stroke: var(--_color-muted);
    stroke-width: 1.5;
  }

  .map-degrees,
  .map-name {
    fill: var(--_color-muted);
    font-size: 11px;
  }

  .map-name {
    fill: var(--_color-text);
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--_color-surface);
    stroke-width: 3px;
  }

  /* The picture is smaller there, and what is written in it is not. */
  @media (max-width: 480px) {
    .map-degrees {
      font-size: 14px;
    }

    .map-name {
      font-size: 15px;
    }
  }

  .map-dot {
    fill: var(--_color-text);
  }

  .map-pin {
    fill: var(--_color-danger);
    stroke: var(--_color-surface);
    stroke-width: 1.5;
  }

  .map-pin-eye {
    fill: var(--_color-surface);
  }

  .place-tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .map-zoom {
    font-size: 1.25em;
    inline-size: var(--_control-height);
    padding: 0;
  }

  .map-zoom[disabled] {
    cursor: default;
    opacity: 0.5;
  }

  @media (forced-colors: active) {
    .map-line {
      stroke: GrayText;
    }

    .map-name,
    .map-degrees,
    .map-dot {
      fill: CanvasText;
      stroke: none;
    }

    /* The lines are as strong as the letters there. */
    .map-name {
      stroke: Canvas;
    }

    .map-pin {
      fill: Highlight;
    }
  }
`;
