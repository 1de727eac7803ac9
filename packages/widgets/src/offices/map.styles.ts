import { css } from 'lit';

export const mapStyles = css`
  .map {
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: block;
    inline-size: 100%;
  }

  .map-office,
  .map-place {
    fill: var(--_color-primary);
  }

  .map-number {
    fill: var(--_color-on-primary);
    font-size: 15px;
    font-weight: 600;
  }

  .map-town,
  .map-scale {
    fill: var(--_color-text);
    font-size: 16px;
    paint-order: stroke;
    stroke: var(--_color-surface);
    stroke-width: 4px;
  }

  .map-here {
    fill: var(--_color-danger);
  }

  .map-leader {
    stroke: var(--_color-primary);
    stroke-width: 2px;
  }

  .map-bar {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2px;
  }

  @container (max-width: 30em) {
    .map-town,
    .map-scale {
      font-size: 26px;
    }

    .map-office {
      r: 19px;
    }

    .map-place {
      r: 6px;
    }

    .map-number {
      font-size: 22px;
    }
  }

  /* Browsers leave the colours of drawings alone: on a dark ground they would be dark too. */
  @media (forced-colors: active) {
    .map {
      background: Canvas;
      border-color: CanvasText;
    }

    .map-office,
    .map-place {
      fill: CanvasText;
    }

    .map-number {
      fill: Canvas;
    }

    .map-town,
    .map-scale {
      fill: CanvasText;
      stroke: Canvas;
    }

    .map-here {
      fill: Highlight;
    }

    .map-leader,
    .map-bar {
      stroke: CanvasText;
    }
  }
`;
