// Unpacks the browser of @sparticuz/chromium and writes a program that starts it: node unpack.mjs FOLDER/start
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const start = resolve(process.argv[2]);
const folder = dirname(start);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// The package unpacks into the folder for temporary files.
process.env.TMPDIR = folder;
// It unpacks the shared libraries of the browser only where it takes the machine for this one.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const program = await chromium.executablePath();

// The fonts of the machine come first, then those of the package; its own list names other folders.
const fonts = join(folder, 'fonts.conf');
writeFileSync(fonts, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`);

// Written last and moved into place, so it is there only after all else is.
writeFileSync(`${start}.new`, `#!/bin/sh
export LD_LIBRARY_PATH='${join(folder, 'al2023', 'lib')}' FONTCONFIG_FILE='${fonts}'
exec '${program}' "$@"
`, { mode: 0o755 });
renameSync(`${start}.new`, start);
