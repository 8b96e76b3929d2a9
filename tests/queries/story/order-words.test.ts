import { expect, it } from 'vitest';
import { orderChapters, orderUpdates } from '../../../src/queries/story/order-words.ts';

it('orders chapters by number, then by file', () => {
  const chapters = [{ id: 'b' }, { id: 'a' }, { id: 'z', order: 1 }, { id: 'd', order: -0.5 }, { id: 'c', order: 1 }];
  const ordered = orderChapters(
    chapters.map(({ id, order }) => ({ id, data: { title: id, ...(order !== undefined && { order }) } })),
  );
  expect(ordered.map(({ id }) => id)).toEqual(['d', 'c', 'z', 'a', 'b']);
});

it('orders updates by day, the newest first, then by file, the last first', () => {
  const updates = [
    ['a', '2025-06-10'],
    ['b', '2025-06-12'],
    ['c', '2025-06-10'],
    ['d', '2024-12-31'],
  ].map(([id = '', date = '']) => ({ id, data: { title: id, date, kind: 'addition' as const } }));
  expect(orderUpdates(updates).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});
