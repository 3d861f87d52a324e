/**
 * Writes what follows from the Valibot schemas: the JSON Schema for authors and their editors, the
 * table the reader walks, so that a page need not load Valibot, and the field tables of the docs.
 * `--check` writes nothing and fails when a file is not what the schemas say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { documentation } from './schema/documentation.js';
import { jsonSchema } from './schema/json-schema.js';
import { table, tableSource } from './schema/table.js';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/dataset.md', root), 'utf8');

const generated: Record<string, string> = {
  'data/vitrina-dataset.schema.json': JSON.stringify(jsonSchema()),
  'src/dataset/table.ts': tableSource(),
  'docs/dataset.md': documentation(page, table),
};

for (const [path, content] of Object.entries(generated)) {
  const file = fileURLToPath(new URL(path, root));
  const written = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, written);
  } else if (readFileSync(file, 'utf8') !== written) {
    console.error(`${path} is not what src/dataset/schema.ts says: run scripts/schema.ts`);
    process.exitCode = 1;
  }
}
