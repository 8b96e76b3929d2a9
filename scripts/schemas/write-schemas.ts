import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../story/story-folders.ts';
import { runCommand } from '../terminal/run-command.ts';
import { formatSchemas } from './format-schemas.ts';

// Writes the JSON Schemas of the front matter that editors write, for their text editors: node scripts/schemas/write-schemas.ts
await runCommand(async () => {
  for (const [path, text] of Object.entries(await formatSchemas())) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
    console.log(`wrote ${path}`);
  }
  return true;
});
