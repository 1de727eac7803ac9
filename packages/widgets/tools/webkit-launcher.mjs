// WebKitGTK for Web Test Runner, by the standard WebDriver protocol (https://www.w3.org/TR/webdriver2/).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
// @boundaries-ignore finding a browser is the repository's business, not this package's
import { findWebKit } from '../../../scripts/webkit.mjs';
// @boundaries-ignore as above
import { freePort } from '../../../scripts/ports.mjs';
// @boundaries-ignore as above
import { waitUntilItAnswers } from '../../../scripts/waiting.mjs';

/** A test of another session is a fresh start: one browser for each, on a screen that nobody sees. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #children = [];
  #driver = '';
  #browser = '';
  /** Of the driver, by those of the test runner. */
  #sessions = new Map();

  async initialize() {
    const { browser, driver, screen } = findWebKit();
    const port = await freePort(4950);
    this.#browser = browser;
    this.#driver = `http://127.0.0.1:${port}`;
    const display = await this.#openScreen(screen);
    const env = {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox needs rights that a container lacks; it shows our own pages alone.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    this.#children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    await waitUntilItAnswers(`${this.#driver}/status`);
  }

  async stop() {
    await Promise.all([...this.#sessions.keys()].map((id) => this.stopSession(id)));
    for (const child of this.#children.splice(0)) child.kill();
  }

  async startSession(id, url) {
    const options = { binary: this.#browser, args: ['--automation'] };
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
      },
    });
    this.#sessions.set(id, sessionId);
    await this.#call('POST', `/session/${sessionId}/url`, { url });
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#call('GET', `/session/${this.#sessions.get(id)}/url`);
  }

  async stopSession(id) {
    const sessionId = this.#sessions.get(id);
    this.#sessions.delete(id);
    if (sessionId) await this.#call('DELETE', `/session/${sessionId}`);
    return {};
  }

  /** Its name, such as `:3`: the first that is free. */
  async #openScreen(program) {
    const parameters = ['-displayfd', '3', '-screen', '0', '1280x900x24'];
    const screen = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  async #call(method, path, values) {
    const body = values === undefined ? {} : { body: JSON.stringify(values) };
    const response = await fetch(this.#driver + path, { method, ...body });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  }
}
