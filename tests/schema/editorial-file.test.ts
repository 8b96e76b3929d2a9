import { describe, expect, it } from 'vitest';
import { fileOfEditorial, placeEditorialFile, routeOfEditorial } from '../../src/schema/editorial-file.ts';

describe('an editorial file', () => {
  it.each([
    ['content/editorial/site.md', 'site', 'site', '/'],
    ['explainer.md', 'explainer', 'explainer', '/'],
    ['/srv/story/people/ada-quill.md', 'people', 'people/ada-quill', '/people/ada-quill/'],
    ['C:\\story\\places\\fenn.md', 'places', 'places/fenn', '/places/fenn/'],
    ['articles/000-harbour.md', 'articles', 'articles/000-harbour', '/sources/000-harbour/'],
    ['pages/timeline.md', 'pages', 'timeline', '/timeline/'],
    ['pages/how-to-read.md', 'pages', 'how-to-read', '/how-to-read/'],
    ['chapters/the-night.md', 'chapters', 'the-night', '/chapters/the-night/'],
    ['updates/2025-06-10-a-name.md', 'updates', '2025-06-10-a-name', '/updates/'],
  ])('%s belongs to %s as %s and is shown at %s', (path, part, id, route) => {
    const place = placeEditorialFile(path);
    expect(place).toEqual({ part, id });
    if ('problem' in place) return;
    expect(routeOfEditorial(place)).toBe(route);
    expect(path.replaceAll('\\', '/').endsWith(fileOfEditorial(place))).toBe(true);
  });

  it.each([
    ['content/editorial/sight.md', 'unknown-place'],
    ['content/editorial/persons/ada.md', 'unknown-place'],
    ['content/editorial/people/more/ada.md', 'unknown-place'],
    ['content/editorial/constructor/ada.md', 'unknown-place'],
    ['content/editorial/pages/chapters.md', 'taken-address'],
    ['content/editorial/pages/404.md', 'taken-address'],
    ['content/editorial/chapters/the_night.md', 'file-name'],
    ['content/editorial/people/Ada Quill.md', 'file-name'],
    ['content/editorial/people/ada.txt', 'file-name'],
    ['content/editorial/people/💩.md', 'file-name'],
  ])('%s is an %s', (path, problem) => {
    expect(placeEditorialFile(path)).toMatchObject({ problem });
  });
});
