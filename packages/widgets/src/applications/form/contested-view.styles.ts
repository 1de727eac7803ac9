import { css } from 'lit';

export const contestedStyles = css`
  .contested {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .contested .button-link {
    padding-inline: 0;
    text-align: start;
  }

  /* A border is drawn there: the letters keep clear of it. */
  @media (forced-colors: active) {
    .contested .button-link {
      padding-inline: calc(var(--_space) * 0.75);
    }
  }

  .contested-list {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .contested-sides {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .contested-side {
    align-content: start;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space);
    justify-items: start;
    overflow-wrap: anywhere;
    padding: calc(var(--_space) * 1.5);
  }
`;
