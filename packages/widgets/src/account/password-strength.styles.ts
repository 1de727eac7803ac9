import { css } from 'lit';

/** No `:host` in here: `guardedSheet` puts the same rules on light DOM. */
export const strengthStyles = css`
  .strength {
    align-items: center;
    display: flex;
    font-size: var(--_small);
    gap: calc(var(--_space) * 1.25);
    min-block-size: 1.5em;
  }

  .strength-marks {
    display: grid;
    flex: 0 1 10em;
    gap: calc(var(--_space) / 2);
    grid-template-columns: repeat(4, 1fr);
  }

  .strength-on,
  .strength-off {
    background: var(--_color-hairline);
    block-size: 4px;
    border-radius: 2px;
    display: block;
  }

  .strength-on {
    background: var(--_color-success);
  }

  .strength-weak .strength-on {
    background: var(--_color-danger);
  }

  .strength-fair .strength-on {
    background: var(--_color-warning);
  }

  .strength-word {
    color: var(--_color-muted);
    white-space: nowrap;
  }
`;
