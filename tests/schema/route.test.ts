import { describe, expect, test } from 'vitest';
import { relativeRoute, routeOfEntity, routeOfPassage, type Route } from '../../src/schema/route.ts';

describe('relativeRoute', () => {
  test.each<[string, Route, string]>([
    ['/', '/', './'],
    ['/', '/people/', 'people/'],
    ['/people/', '/', '../'],
    ['/people/a/', '/people/a/', './'],
    ['/people/a/', '/people/b/', '../b/'],
    ['/people/a/', '/people/', '../'],
    ['/people/a/', '/sources/x/#23', '../../sources/x/#23'],
    ['/sources/x/', '/sources/x/#23', '#23'],
    ['/', '/#story', '#story'],
    ['/404.html', '/people/', 'people/'],
    ['/people/', '/styles/a.css', '../styles/a.css'],
    ['/data/', '/data/explainer.json', 'explainer.json'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeRoute(from, to)).toBe(expected);
    expect(new URL(expected, `https://example.org/sub${from}`).href).toBe(`https://example.org/sub${to}`);
  });
});

test('routes of entities and passages', () => {
  expect(routeOfEntity('people/ann-lee')).toBe('/people/ann-lee/');
  expect(routeOfPassage({ article: 'a-1', line: 23 })).toBe('/sources/a-1/#23');
  expect(routeOfPassage({ article: 'a-1', line: 23, sentence: 2 })).toBe('/sources/a-1/#23.2');
  expect(routeOfPassage({ article: 'a-1', line: 200 })).toBe('/sources/a-1/#200');
  expect(routeOfPassage({ article: 'a-1', line: 201, sentence: 1 })).toBe('/sources/a-1/201/#201.1');
  expect(routeOfPassage({ article: 'a-1', line: 1000 })).toBe('/sources/a-1/801/#1000');
});
