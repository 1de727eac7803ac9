import { css } from 'lit';

export const notificationStyles = css`
  .notifications,
  .delivery-list,
  .kinds,
  .day {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .outlet:not(:has(*)) {
    display: none;
  }

  .filters,
  .quiet {
    align-items: end;
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  .filters .checkbox-field {
    min-block-size: var(--_control-height);
    place-content: center start;
  }

  .marks {
    justify-content: space-between;
  }

  .unread-count {
    font-weight: 600;
  }

  .notice {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    justify-content: space-between;
  }

  .day-title {
    color: var(--_color-muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .day-title::first-letter {
    text-transform: uppercase;
  }

  .notification {
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }

  /* By its edge and a word, not by its colour alone. */
  .unread {
    border-inline-start: 4px solid var(--_color-primary);
  }

  .notification-head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    justify-content: space-between;
    margin: 0;
  }

  .mark {
    color: var(--_color-primary);
    font-size: var(--_small);
    font-weight: 600;
  }

  .notification-title {
    font-weight: 600;
    margin: 0;
  }

  /* Its words stand below those of the link, and of what is around it. */
  .notification-ways .button-link,
  .way .button-link {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .notification-ways:not(:has(*)) {
    display: none;
  }

  .deliveries summary {
    color: var(--_color-muted);
    cursor: pointer;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .deliveries summary:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .delivery {
    border-inline-start: 2px solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) / 2);
    overflow-wrap: anywhere;
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  .delivery-error,
  .delivery-not_delivered {
    border-color: var(--_color-danger);
  }

  .late {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .attempts {
    margin: 0;
    padding-inline-start: 1.5em;
  }

  .kind {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    margin: 0;
    min-inline-size: 0;
  }

  .kind > .hint {
    grid-column: 1 / -1;
  }

  .kind-title {
    font-weight: 600;
    margin: 0;
    padding-block-start: var(--_space);
    padding-inline: 0;
  }

  /* Names of zones are long. */
  .quiet .field:last-child {
    grid-column: 1 / -1;
  }

  .kind .checkbox:disabled,
  .kind .checkbox:disabled + label {
    cursor: default;
  }
`;
