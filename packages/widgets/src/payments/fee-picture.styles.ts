import { css } from 'lit';

export const pictureStyles = css`
  .picture {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    position: relative;
  }

  .ways {
    display: grid;
    gap: calc(var(--_space) * 1.75);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .way {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
  }

  .way-title {
    flex: 1 1 11em;
  }

  .way > .sum {
    margin-inline-start: auto;
  }

  .way > .muted {
    flex-basis: 100%;
  }

  .way-chosen {
    font-weight: 650;
  }

  .chosen {
    background: var(--_color-primary);
    border: 1px solid transparent;
    border-radius: 1em;
    color: var(--_color-on-primary);
    font-size: 0.8125em;
    font-weight: 600;
    padding: 0.05em 0.65em;
    white-space: nowrap;
  }

  .bar {
    block-size: 1.125em;
    display: block;
    flex: none;
    inline-size: 100%;
  }

  .way-chosen .bar {
    block-size: 1.75em;
  }

  .part-papers {
    fill: var(--_color-primary);
  }

  .part-building {
    fill: var(--_color-warning);
  }

  .part-metering {
    fill: color-mix(in srgb, var(--_color-success) 55%, var(--_color-surface));
  }

  .part-kilowatts {
    fill: var(--_color-focus);
  }

  .legend {
    color: var(--_color-muted);
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .legend-item {
    align-items: center;
    display: flex;
    gap: calc(var(--_space) * 0.75);
  }

  .swatch {
    block-size: 0.75em;
    inline-size: 0.75em;
  }

  @media (forced-colors: active) {
    .chosen {
      border-color: CanvasText;
    }

    .part {
      stroke: CanvasText;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }

    .part-papers {
      fill: CanvasText;
    }

    .part-building {
      fill: GrayText;
    }

    .part-metering {
      fill: Canvas;
    }

    .part-kilowatts {
      fill: Highlight;
    }
  }
`;
