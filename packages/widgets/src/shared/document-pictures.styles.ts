import { css } from 'lit';

export const documentPictureStyles = css`
  .picture {
    block-size: auto;
    color: var(--_color-muted);
    font-family: var(--_font-family);
    inline-size: 100%;
    max-inline-size: 17em;
  }

  .picture-paper,
  .picture-line,
  .picture-mark {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
  }

  .picture-paper {
    fill: var(--_color-subtle);
  }

  .picture-line {
    opacity: 0.55;
    stroke-width: 3;
  }

  .picture-mark {
    color: var(--_color-primary);
    stroke-width: 2.5;
  }

  .picture-number,
  .picture-word {
    color: var(--_color-primary);
    fill: currentColor;
    font-size: 15px;
    font-weight: 600;
  }

  .picture-number {
    letter-spacing: 0.08em;
  }

  .picture-upright {
    font-size: 13px;
  }

  .picture-word,
  .picture-small {
    font-size: 11px;
  }

  .picture-small {
    fill: currentColor;
    letter-spacing: 0.06em;
  }
`;
