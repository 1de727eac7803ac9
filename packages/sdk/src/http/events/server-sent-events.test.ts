import { describe, expect, it } from 'vitest';
import { EventReader, type ServerSentEvent } from './server-sent-events.js';

const encoder = new TextEncoder();

/** Read in pieces of so many bytes. */
function read(text: string, size: number): ServerSentEvent[] {
  const bytes = encoder.encode(text);
  const reader = new EventReader();
  const events: ServerSentEvent[] = [];
  for (let at = 0; at < bytes.length; at += size)
    events.push(...reader.read(bytes.subarray(at, at + size)));
  return events;
}

describe('a stream of events', () => {
  it.each([
    ['data: a\n\n', [['', 'message', 'a']], 'a message without a type'],
    ['id: 7\nevent: x\ndata: a\n\n', [['7', 'x', 'a']], 'all fields'],
    ['data: a\ndata: b\n\n', [['', 'message', 'a\nb']], 'data of two lines'],
    [
      'data:a\r\n\r\ndata:b\r\rdata:c\n\n',
      [
        ['', 'message', 'a'],
        ['', 'message', 'b'],
        ['', 'message', 'c'],
      ],
      'every end of a line',
    ],
    [':\n\n: still here\n\ndata: a\n\n', [['', 'message', 'a']], 'comments are nothing'],
    [
      'id: 7\ndata: a\n\ndata: b\n\n',
      [
        ['7', 'message', 'a'],
        ['7', 'message', 'b'],
      ],
      'an id holds until the next',
    ],
    ['id: 7\nevent: x\n\ndata: a\n\n', [['7', 'message', 'a']], 'a type without data is none'],
    ['data\n\n', [['', 'message', '']], 'a name without a value'],
    ['data:  a\n\n', [['', 'message', ' a']], 'one blank belongs to the colon'],
    ['data: a: b\n\n', [['', 'message', 'a: b']], 'colons belong to the value'],
    ['id: 7\0\ndata: a\n\n', [['', 'message', 'a']], 'an id with a null is none'],
    ['other: x\ndata: Чигири\n\n', [['', 'message', 'Чигири']], 'letters of two bytes'],
    ['data: a', [], 'what has no end is none'],
    ['\uFEFFdata: a\n\n', [['', 'message', 'a']], 'a mark of the byte order'],
  ])('is read from %j however it is cut', (text, expected, _reason) => {
    for (const size of [1, 2, 3, 5, 1000])
      expect(read(text, size).map(({ id, type, data }) => [id, type, data])).toEqual(expected);
  });

  it('says how long to wait before the next one', () => {
    const reader = new EventReader();
    expect([...reader.read(encoder.encode('retry: 2000\nretry: soon\n\n'))]).toEqual([]);
    expect(reader.retry).toBe(2000);
  });
});
