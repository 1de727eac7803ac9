import { expect } from '@open-wc/testing';
import { IdleWatch } from './idle-watch.js';

const key = 'drsk.active';
beforeEach(() => localStorage.removeItem(key));
after(() => localStorage.removeItem(key));

/** A day that the test moves on, and the tabs that live in it. */
function day(storage: Storage | undefined = localStorage) {
  const time = { seconds: 1_000_000 };
  const open = () => {
    const said: (number | string | undefined)[] = [];
    const armed = { is: true };
    const watch = new IdleWatch({
      limit: 5 * 60_000,
      clock: () => time.seconds * 1000,
      storage,
      isArmed: () => armed.is,
      warn: (seconds) => said.push(seconds),
      leave: () => said.push('left'),
    });
    const after = (seconds: number): number | string | undefined => {
      time.seconds += seconds;
      said.length = 0;
      watch.check();
      return said.at(-1);
    };
    return { watch, after, armed };
  };
  return { time, open };
}

describe('the watch over an idle page', () => {
  it('warns a minute before, counts down, and leaves once', () => {
    const { after } = day().open();
    expect(after(239)).to.equal(undefined);
    expect(after(1)).to.equal(60);
    expect(after(59)).to.equal(1);
    expect(after(1)).to.equal('left');
    expect(after(100)).to.equal(undefined);
  });

  it('begins anew with every sign of life', () => {
    const { after, watch } = day().open();
    expect(after(290)).to.equal(10);
    watch.mark();
    expect(after(239)).to.equal(undefined);
    expect(after(1)).to.equal(60);
  });

  it('sees what happens in another tab', () => {
    const { open } = day();
    const [here, there] = [open(), open()];
    expect(here.after(290)).to.equal(10);
    there.watch.mark();
    expect(here.after(0)).to.equal(undefined);
    expect(localStorage.getItem(key)).to.match(/^\d+$/);
  });

  it('leaves at once when the machine has slept too long, and when the page is opened a day later', () => {
    const { open, time } = day();
    const before = open();
    before.watch.mark();
    expect(before.after(3600)).to.equal('left');
    before.watch.mark();
    time.seconds += 24 * 3600;
    expect(open().after(0)).to.equal('left');
  });

  it('does nothing while nobody is signed in, and believes no clock of tomorrow', () => {
    const { open, time } = day();
    const { after, armed } = open();
    armed.is = false;
    expect(after(1000)).to.equal(undefined);
    localStorage.setItem(key, String((time.seconds + 1e6) * 1000));
    expect(open().after(300)).to.equal('left');
  });

  it('counts alone where nothing may be kept', () => {
    const { after, watch } = day(undefined).open();
    watch.mark();
    expect(after(300)).to.equal('left');
    expect(localStorage.getItem(key)).to.equal(null);
  });
});
