// A worker of a runner of tests, with all its tests at once. Parameters: the server, or `vitest` for sandboxes of its own, the
// number of the first guest, and how many there are. All of a crowd have written before the first of them looks around.
import { Guest } from './guest.js';
import { ofPlaywright, ofVitest } from './rooms.js';

const [server, first, count] = process.argv.slice(2);
const lodging = server === 'vitest' ? await ofVitest() : ofPlaywright(server);
const waiting = new Map();
process.on('message', (phase) => waiting.get(phase)?.());
const told = (phase) => new Promise((resolve) => waiting.set(phase, resolve));

const guests = [];
const phases = { write: told('write'), look: told('look'), leave: told('leave') };
const stays = Array.from({ length: Number(count) }, (_, index) =>
  lodging(Number(first) + index, async (room) => {
    guests.push(new Guest(Number(first) + index, room));
    if (guests.length === Number(count)) process.send({ phase: 'open' });
    await phases.leave;
  }),
);
await phases.write;
await Promise.all(guests.map((guest) => guest.write()));
process.send({ phase: 'written' });
await phases.look;
const complaints = (await Promise.all(guests.map((guest) => guest.complaints()))).flat();
process.send({ phase: 'looked', complaints });
await Promise.all(stays);
process.disconnect();
