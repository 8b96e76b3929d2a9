import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers for pages, while there is no site yet, with one that becomes the site as soon as there is one. */
export function showNoSite(script: string, isThere: () => boolean) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (isThere() || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>No site yet</title>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <h1>No site yet</h1>
    <p>The site appears here as soon as the errors are mended.</p>
  </body>
</html>
`);
  };
}
