/** What `fetch` rejects with when the connection breaks: a server closes it without an answer. */
export class ConnectionLostError extends TypeError {
  constructor() {
    super('The connection was lost: a fault of the sandbox, made on purpose');
  }
}
