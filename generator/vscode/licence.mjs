// The package has the licence of the repository, of which there is one file.
import { copyFileSync } from 'node:fs';

copyFileSync(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', import.meta.url));
