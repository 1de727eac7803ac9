import { css } from 'lit';

/** No `:host` in here: `guardedSheet` puts the same rules on light DOM. */
export const credentialStyles = css`
  .username {
    display: none;
  }
`;
